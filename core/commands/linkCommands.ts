import { z } from 'zod';
import { fieldValueSchema } from '../language/kind';
import { linkShape } from '../language/link';
import { edtfSchema, keySchema, proseSchema } from '../language/scalars';
import { uidSchema } from '../uid';
import { onRowSchema, retractSchema } from './retractCommands';

export const linkCommands = {
  'link.create': z.strictObject(linkShape),
  'link.edit': z.strictObject({
    uid: uidSchema,
    type: keySchema.optional(),
    from: uidSchema.optional(),
    to: uidSchema.optional(),
    description: proseSchema.optional(),
    fields: z.record(keySchema, fieldValueSchema.nullable()).optional(),
    date: edtfSchema.nullable().optional(),
  }),
  'link.remove': onRowSchema,
  'link.retract': retractSchema,
  'link.reinstate': onRowSchema,
} as const;
