import { z } from 'zod';
import { lineSchema } from '../language/scalars';
import { uidSchema } from '../uid';

/** A case that is compared with the open one. */
export const otherCaseSchema = z.strictObject({
  uid: uidSchema,
  title: lineSchema,
  /** Who has begun it. */
  author: lineSchema,
  /** The last step of its history; null where it has none. */
  upTo: uidSchema.nullable(),
  /** SHA-256 of its file. */
  fileHash: z.string().length(64),
});

export type OtherCase = z.infer<typeof otherCaseSchema>;
