import { z } from 'zod';
import { uidSchema } from '../uid';
import { instantSchema, lineSchema, proseSchema } from './scalars';

/** What a case says of itself. */
export const caseSchema = z.strictObject({
  uid: uidSchema,
  title: lineSchema,
  description: proseSchema,
  createdAt: instantSchema,
});

export type Case = z.infer<typeof caseSchema>;
