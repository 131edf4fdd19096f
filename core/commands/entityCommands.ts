import { z } from 'zod';
import { entityShape, namesSchema, positionSchema } from '../language/entity';
import { fieldValueSchema } from '../language/kind';
import { edtfSchema, keySchema, proseSchema } from '../language/scalars';
import { uidSchema } from '../uid';
import { onRowSchema, retractSchema } from './retractCommands';

export const entityCommands = {
  'entity.create': z.strictObject(entityShape),
  /** What is left out stays. A field whose value is null becomes not given. */
  'entity.edit': z.strictObject({
    uid: uidSchema,
    kind: keySchema.optional(),
    description: proseSchema.optional(),
    fields: z.record(keySchema, fieldValueSchema.nullable()).optional(),
    date: edtfSchema.nullable().optional(),
    position: positionSchema.nullable().optional(),
  }),
  /** Gives the entity exactly these names, in this order. */
  'entity.name': z.strictObject({ uid: uidSchema, names: namesSchema }),
  /** Takes along all that hangs on it: links, attributions, claims, notes, places on charts. */
  'entity.remove': onRowSchema,
  'entity.retract': retractSchema,
  'entity.reinstate': onRowSchema,
} as const;
