import { z } from 'zod';
import { instantSchema } from '../language/scalars';
import { otherCaseSchema } from './otherCase';
import { togetherListSchema } from './togetherList';

const countSchema = z.int().nonnegative();

const differenceStates = ['there', 'here', 'different'] as const;

const differenceStateSchema = z.enum(differenceStates);

export type DifferenceState = (typeof differenceStates)[number];

/** A thing that both cases know by the same name: its uid, its key, or what it ties together. */
export const togetherThingSchema = z.strictObject({
  list: togetherListSchema,
  id: z.string().min(1).max(120),
});

export type TogetherThing = z.infer<typeof togetherThingSchema>;

const touchSchema = z.strictObject({ at: instantSchema, by: z.string() });

export type Touch = z.infer<typeof touchSchema>;

/** On which side a thing was changed since both were the same; null where the histories do not say. */
export const changedSchema = z.enum(['here', 'there', 'both']).nullable();

const differenceSchema = z.strictObject({
  ...togetherThingSchema.shape,
  state: differenceStateSchema,
  /** What it is called, and what else tells it from others. */
  name: z.string(),
  detail: z.string(),
  changed: changedSchema,
  /** The other side had it once, and has deleted it. */
  deleted: touchSchema.nullable(),
  /** How many judgements only one side has. */
  judgements: z.strictObject({ here: countSchema, there: countSchema }),
  /** Only what its judgements say differs. */
  onlyJudged: z.boolean(),
});

export type Difference = z.infer<typeof differenceSchema>;

export const comparisonSchema = z.strictObject({
  other: otherCaseSchema,
  /** Rises when it was compared anew. */
  round: countSchema,
  lists: z.array(
    z.strictObject({
      list: togetherListSchema,
      same: countSchema,
      here: countSchema,
      there: countSchema,
      different: countSchema,
    }),
  ),
});

export type ComparisonView = z.infer<typeof comparisonSchema>;

export const differencesShape = {
  /** Null: of all. */
  list: togetherListSchema.nullable(),
  state: differenceStateSchema.nullable(),
  /** Those alone whose name, or what stands beside it, holds each of these words; empty: all. */
  text: z.string().max(200),
} as const;

export type DifferencesAsked = z.infer<z.ZodObject<typeof differencesShape>>;

export const comparisonPageShape = {
  ...differencesShape,
  offset: countSchema,
  limit: z.int().min(1).max(200),
} as const;

export const comparisonPageSchema = z.strictObject({
  items: z.array(differenceSchema),
  total: countSchema,
});

const sideSchema = z.string().nullable();

export const comparedThingSchema = z.strictObject({
  ...differenceSchema.shape,
  /** Null: it is not there, or has nothing there. */
  properties: z.array(
    z.strictObject({
      label: z.string(),
      here: sideSchema,
      there: sideSchema,
      differs: z.boolean(),
    }),
  ),
  /** Of an attribution, oldest first. */
  judged: z.array(
    z.strictObject({
      likelihood: z.string().nullable(),
      confidence: z.string().nullable(),
      status: z.string(),
      reason: z.string(),
      at: instantSchema,
      by: z.string(),
      side: z.enum(['here', 'there', 'both']),
    }),
  ),
  changedHere: touchSchema.nullable(),
  changedThere: touchSchema.nullable(),
  /** Whether names of both can be kept. */
  hasNames: z.boolean(),
});

export type ComparedThing = z.infer<typeof comparedThingSchema>;
