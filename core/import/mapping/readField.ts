import type { FieldDefinition, FieldValue } from '../../language/kind';
import { parseDate } from '../../dates/parseDate';
import { cutText } from '../../text/cutText';
import { readDate } from './readDate';
import { readNumber } from './readNumber';

const YES = new Set(['yes', 'y', 'true', '1']);
const NO = new Set(['no', 'n', 'false', '0']);

/** What a text is as the value of such a field, or a sentence on why it is none. */
export function readField(
  text: string,
  field: FieldDefinition,
  decimal: 'point' | 'comma',
): { readonly value: FieldValue } | { readonly why: string } {
  switch (field.type) {
    case 'text':
      return { value: cutText(text, 10_000) };
    case 'number': {
      const value = readNumber(text, decimal);
      return value === null ? { why: `“${cutText(text, 80)}” is no number.` } : { value };
    }
    case 'choice': {
      const lower = text.toLowerCase();
      const value = field.options?.find((option) => option.toLowerCase() === lower);
      return value === undefined
        ? { why: `“${cutText(text, 80)}” is none of the choices of “${field.label}”.` }
        : { value };
    }
    case 'date': {
      const read = readDate(text, 'plain');
      const parsed = read.ok ? parseDate(read.value) : read;
      return parsed.ok ? { value: parsed.value.edtf } : { why: parsed.error.message };
    }
    case 'yes-no': {
      const lower = text.toLowerCase();
      if (YES.has(lower)) return { value: true };
      return NO.has(lower)
        ? { value: false }
        : { why: `“${cutText(text, 80)}” is neither yes nor no.` };
    }
    case 'url':
      return /^https?:\/\/\S+$/.test(text) && text.length <= 2000
        ? { value: text }
        : { why: `“${cutText(text, 80)}” is not a web address.` };
  }
}
