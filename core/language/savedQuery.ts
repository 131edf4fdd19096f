import { z } from 'zod';
import { uidSchema } from '../uid';
import { lineSchema, recordedShape } from './scalars';

export const savedQueryShape = {
  uid: uidSchema,
  name: lineSchema,
  /** As it is typed. A later version may read more than this one, so it is kept as a text. */
  text: z
    .string()
    .min(1, 'must not be empty')
    .max(2000, 'is longer than 2,000 characters')
    .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e]*$/u, 'contains control characters'),
} as const;

/** A question to the case that is kept under a name. */
export const savedQuerySchema = z.strictObject({ ...savedQueryShape, ...recordedShape });

export type SavedQuery = z.infer<typeof savedQuerySchema>;
