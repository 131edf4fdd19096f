import { z } from 'zod';
import { ratingSchema } from '../vocabularies/rating';
import { uidSchema } from '../uid';
import { proseSchema, recordedShape } from './scalars';

/** How one claim bears on one attribution. A pair that has no assessment is blank: not rated yet. */
export const assessmentSchema = z.strictObject({
  uid: uidSchema,
  attribution: uidSchema,
  claim: uidSchema,
  rating: ratingSchema,
  note: proseSchema,
  ...recordedShape,
});

export type Assessment = z.infer<typeof assessmentSchema>;
