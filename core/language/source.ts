import { z } from 'zod';
import { reliabilitySchema } from '../vocabularies/reliability';
import { uidSchema } from '../uid';
import {
  edtfSchema,
  languageSchema,
  lineSchema,
  LONGEST_TEXT,
  optionalLineSchema,
  proseSchema,
  recordedShape,
  retractionSchema,
} from './scalars';

export const sourceTypes = [
  'article',
  'report',
  'statement',
  'sensor',
  'dataset',
  'other',
] as const;

export const sourceShape = {
  uid: uidSchema,
  title: lineSchema,
  type: z.enum(sourceTypes),
  publisher: optionalLineSchema,
  author: optionalLineSchema,
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/\S+$/, 'is not a web address')
    .nullable(),
  published: edtfSchema.nullable(),
  language: languageSchema.nullable(),
  /** Null was not given, which is not the same as F, "cannot be judged". */
  reliability: reliabilitySchema.nullable(),
  reliabilityBasis: proseSchema,
  /** The source that this one repeats. Sources that share a root count as one. */
  derivesFrom: uidSchema.nullable(),
  description: proseSchema,
  /** Its own text, paragraphs separated by a blank line; empty where it is not kept. */
  text: z.string().max(LONGEST_TEXT),
} as const;

/** What we know something from. */
export const sourceSchema = z.strictObject({
  ...sourceShape,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Source = z.infer<typeof sourceSchema>;
