import type { FieldValue } from '../../../core/language/kind';

const NUMBERS = new Set([
  ...['int', 'integer', 'long', 'short', 'byte', 'float', 'double', 'bigdecimal', 'biginteger'],
  ...['number', 'real'],
]);

export type GraphValueType = 'number' | 'yes-no' | 'text';

/** What GraphML and GEXF call the type of an attribute. Lists and all else are texts. */
export function valueTypeOf(declared: string | undefined): GraphValueType {
  const type = declared?.toLowerCase() ?? '';
  return NUMBERS.has(type) ? 'number' : type === 'boolean' ? 'yes-no' : 'text';
}

/** A value as its type has it; null where the text says nothing of that type. */
export function typedValue(text: string, type: GraphValueType): FieldValue | null {
  const said = text.trim();
  if (said === '') return null;
  if (type === 'number') {
    const number = Number(said);
    return Number.isFinite(number) ? number : null;
  }
  if (type === 'yes-no') {
    if (/^(true|1|yes)$/i.test(said)) return true;
    return /^(false|0|no)$/i.test(said) ? false : null;
  }
  return text;
}

/** How some writers say that there is no number. */
export function isNoNumber(text: string): boolean {
  return /^[+-]?(nan|inf(inity)?|null|none)$/i.test(text.trim());
}
