import { z } from 'zod';
import { entityShape, namesSchema, positionSchema } from '../language/entity';
import { fieldValueSchema } from '../language/kind';
import { edtfSchema, keySchema, lineSchema, proseSchema } from '../language/scalars';
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
  /** `uid` goes in and is shown as `into` from then on. Both keep what was recorded for them. */
  'entity.merge': z
    .strictObject({ uid: uidSchema, into: uidSchema, reason: lineSchema })
    .refine(({ uid, into }) => uid !== into, { message: 'cannot be merged with itself' }),
  /** Takes an entity out of the one that it was merged into, whatever was done since. */
  'entity.split': retractSchema,
  'entity.retract': retractSchema,
  'entity.reinstate': onRowSchema,
} as const;
