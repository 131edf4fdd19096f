import { z } from 'zod';
import { parseDate } from '../dates/parseDate';

/** Longest text of a source, in UTF-16 code units: a book of several thousand pages. */
export const LONGEST_TEXT = 20_000_000;

/** A line: a title, a label, a name. Not empty, no control characters. */
export const lineSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(500, 'is longer than 500 characters')
  // Controls and bidirectional overrides could hide or reorder what a reader sees.
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e]*$/u, 'contains control characters')
  .refine((text) => text.trim() === text, 'begins or ends with white space');

/** A line that may be absent. Absent is null and shown as not given. */
export const optionalLineSchema = lineSchema.nullable();

/** Free text of the analyst: descriptions, reasons, notes. */
export const proseSchema = z.string().max(100_000, 'is longer than 100,000 characters');

/** A machine-readable key: lower case words joined by hyphens. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a key (lower-case words joined by hyphens)')
  .max(60, 'is longer than 60 characters');

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is not a UTC moment');

/** An EDTF date (ISO 8601-2), as vague as its source left it, brought into its canonical spelling. */
export const edtfSchema = z.string().transform((text, context) => {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value.edtf;
  context.addIssue({ code: 'custom', message: parsed.error.message });
  return z.NEVER;
});

/** A BCP 47 language tag, shape only: `ar`, `fa`, `en-GB`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as "ar" or "en-GB"');

/** An ISO 15924 script code: `Arab`, `Latn`. */
export const scriptSchema = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, 'is not a script code such as "Arab" or "Latn"');

/** Who recorded a row, and when. */
export const recordedShape = {
  recordedAt: instantSchema,
  recordedBy: lineSchema,
} as const;

/** Retracting is an act with a date and a reason; what is retracted stays readable. */
export const retractionSchema = z.strictObject({
  at: instantSchema,
  by: lineSchema,
  reason: lineSchema,
});

export type Retraction = z.infer<typeof retractionSchema>;
