import { z } from 'zod';
import { togetherThingSchema, type changedSchema } from './comparisonView';
import { togetherListSchema } from './togetherList';

/** More are taken over all at once. */
export const MOST_PICKS = 20_000;

/**
 * How a thing is taken over that both have: theirs in place of ours, theirs with the names of both, or
 * ours as it is. Judgements of both are kept in either case.
 */
const takingSchema = z.enum(['theirs', 'union', 'ours']);

export type Taking = z.infer<typeof takingSchema>;

export const takeOverWishSchema = z.strictObject({
  /** All that is only there and was not deleted here, and all that was changed there alone. */
  all: z.boolean(),
  /** And these; what is said of one goes before what holds for all. */
  picks: z
    .array(z.strictObject({ ...togetherThingSchema.shape, how: takingSchema }))
    .max(MOST_PICKS),
});

export type TakeOverWish = z.infer<typeof takeOverWishSchema>;

const countSchema = z.int().nonnegative();

export const takeOverPlanSchema = z.strictObject({
  lists: z.array(
    z.strictObject({
      list: togetherListSchema,
      added: countSchema,
      /** Of the added, those that come because others need them. */
      needed: countSchema,
      changed: countSchema,
    }),
  ),
  judgements: countSchema,
  /** What was changed on both sides and stays as it is here. */
  kept: countSchema,
  leftBehind: countSchema,
  /** Of those the first, with the reason. */
  left: z.array(
    z.strictObject({ ...togetherThingSchema.shape, name: z.string(), why: z.string() }),
  ),
});

export type TakeOverPlan = z.infer<typeof takeOverPlanSchema>;

export type Changed = z.infer<typeof changedSchema>;
