import { z } from 'zod';
import { togetherThingSchema, type changedSchema, type Difference } from './comparisonView';
import { togetherListSchema } from './togetherList';

/** More are taken over all at once. */
export const MOST_PICKS = 20_000;

/**
 * How a thing is taken over that both have: theirs in place of ours, theirs with the names of both, or
 * ours as it is. Judgements of both are kept in either case.
 */
const takingSchema = z.enum(['theirs', 'union', 'ours']);

export type Taking = z.infer<typeof takingSchema>;

/** How a thing is taken over that was ticked and of which nothing else was said; null: it is not there. */
export function usualTaking({
  state,
  changed,
  judgements,
}: Pick<Difference, 'state' | 'changed' | 'judgements'>): Taking | null {
  if (state === 'here') return null;
  // Whoever ticks a hypothesis that is only judged otherwise wants both judgements.
  return state === 'different' && judgements.there > 0 && changed !== 'there' ? 'ours' : 'theirs';
}

const pickSchema = z.strictObject({ ...togetherThingSchema.shape, how: takingSchema });

export const picksSchema = z.strictObject({
  picks: z.array(pickSchema).max(MOST_PICKS),
  /** How many could be ticked besides. */
  more: z.int().nonnegative(),
});

export const takeOverWishSchema = z.strictObject({
  /** All that is only there and was not deleted here, and all that was changed there alone. */
  all: z.boolean(),
  /** And these; what is said of one goes before what holds for all. */
  picks: z.array(pickSchema).max(MOST_PICKS),
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
