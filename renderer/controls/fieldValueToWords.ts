import { dateToWords } from '../../core/dates/dateToWords';
import type { FieldDefinition, FieldValue } from '../../core/language/kind';
import { fieldValueToText } from './parseTyped';

/** A value as it is read: a number with its unit, a date in words. */
export function fieldValueToWords(
  { type, unit }: Pick<FieldDefinition, 'type' | 'unit'>,
  value: FieldValue,
): string {
  if (typeof value === 'number') {
    const number = value.toLocaleString('en');
    return unit === undefined ? number : `${number} ${unit}`;
  }
  const text = fieldValueToText(value);
  return type === 'date' ? dateToWords(text) : text;
}
