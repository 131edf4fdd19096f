import type { z } from 'zod';
import { parseDate } from '../../core/dates/parseDate';
import type { FieldDefinition, FieldValue } from '../../core/language/kind';
import { languageSchema, lineSchema, proseSchema } from '../../core/language/scalars';
import { fail, ok, type Result } from '../../core/result';

/** The first reason why a text is refused, as a sentence about what it is. */
function refusal(label: string, error: z.ZodError): Result<never> {
  return fail('typed.invalid', `${label} ${error.issues[0]?.message ?? 'is not valid'}.`);
}

/** A line that must be there. */
export function parseLine(label: string, text: string): Result<string> {
  const parsed = lineSchema.safeParse(text.trim());
  return parsed.success ? ok(parsed.data) : refusal(label, parsed.error);
}

/** A line that may be absent: nothing typed is null, not given. */
export function parseOptionalLine(label: string, text: string): Result<string | null> {
  return text.trim() === '' ? ok(null) : parseLine(label, text);
}

export function parseProse(label: string, text: string): Result<string> {
  const parsed = proseSchema.safeParse(text.trim());
  return parsed.success ? ok(parsed.data) : refusal(label, parsed.error);
}

/** Nothing typed is null, not given. */
export function parseOptionalDate(text: string): Result<string | null> {
  if (text.trim() === '') return ok(null);
  const parsed = parseDate(text.trim());
  return parsed.ok ? ok(parsed.value.edtf) : parsed;
}

/** Nothing typed is null: the language was not given. */
export function parseLanguage(text: string): Result<string | null> {
  if (text.trim() === '') return ok(null);
  const parsed = languageSchema.safeParse(text.trim());
  return parsed.success
    ? ok(parsed.data)
    : fail('typed.invalid', 'The language is not a tag such as ar, fa or en-GB.');
}

/** "2,500" and "2 500" are numbers too; anything else that is not a whole reading is refused. */
export function parseNumber(label: string, text: string): Result<number> {
  const bare = text.trim().replace(/−/g, '-');
  const grouped = /^-?\d{1,3}([ ,\u00a0\u202f]\d{3})+(\.\d+)?$/.test(bare);
  const plain = /^-?\d+(\.\d+)?$/.test(bare);
  const value = Number(grouped ? bare.replace(/[ ,\u00a0\u202f]/g, '') : bare);
  return (grouped || plain) && Number.isFinite(value)
    ? ok(value)
    : fail(
        'typed.invalid',
        `${label} is not a number. Write digits such as 3500, or leave it empty if it was not given.`,
      );
}

/** The value of a field as its definition types it. Nothing typed is null, not given. */
export function parseFieldValue(
  field: Pick<FieldDefinition, 'label' | 'type'>,
  text: string,
): Result<FieldValue | null> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  switch (field.type) {
    case 'number':
      return parseNumber(field.label, typed);
    case 'yes-no':
      return ok(typed === 'yes');
    case 'date':
      return parseOptionalDate(typed);
    case 'url':
      return /^https?:\/\/\S+$/.test(typed)
        ? ok(typed)
        : fail(
            'typed.invalid',
            `${field.label} is not a web address that begins with http:// or https://.`,
          );
    case 'choice':
    case 'text':
      return parseLine(field.label, typed);
  }
}

/** What an input for the field begins with. */
export function fieldValueToText(value: FieldValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
