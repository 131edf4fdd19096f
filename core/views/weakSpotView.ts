import { z } from 'zod';
import { uidSchema } from '../uid';
import { stakeSchema, weakSpotKindSchema } from '../vocabularies/weakSpot';

/** One thing that is weak, and where to mend it. */
const weakSpotSchema = z.strictObject({
  word: z.enum(['entity', 'link', 'attribution', 'source']),
  uid: uidSchema,
  title: z.string(),
  /** The kind of an entity. */
  kind: z.string().nullable(),
  /** What is weak about this one, where the kind of weak spot does not say it all. */
  says: z.string(),
  /** The claim of the thing that is meant. */
  claim: uidSchema.nullable(),
  stake: stakeSchema,
});

export type WeakSpot = z.infer<typeof weakSpotSchema>;

/** All weak spots of a kind: how many, and the first of them, those under conclusions before others. */
const weakSpotGroupSchema = z.strictObject({
  kind: weakSpotKindSchema,
  count: z.int().min(0),
  spots: z.array(weakSpotSchema),
});

export type WeakSpotGroup = z.infer<typeof weakSpotGroupSchema>;

/** Every kind that was looked for, the gravest first; a kind with none has the count 0. */
export const weakSpotViewSchema = z.array(weakSpotGroupSchema);
