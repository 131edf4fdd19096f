import { z } from 'zod';
import { uidSchema } from '../uid';
import { fieldValuesSchema } from './kind';
import { edtfSchema, keySchema, proseSchema, recordedShape, retractionSchema } from './scalars';

export const linkShape = {
  uid: uidSchema,
  type: keySchema,
  from: uidSchema,
  to: uidSchema,
  description: proseSchema,
  fields: fieldValuesSchema,
  date: edtfSchema.nullable(),
} as const;

/** A typed, directed, dated relation between two entities. Two entities can have many. */
export const linkSchema = z.strictObject({
  ...linkShape,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Link = z.infer<typeof linkSchema>;
