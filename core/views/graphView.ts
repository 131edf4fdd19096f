import { z } from 'zod';
import { judgedShape } from '../language/attribution';
import { keySchema } from '../language/scalars';
import { uidSchema } from '../uid';
import { attributionRoleSchema } from '../vocabularies/attributionRole';
import { entityItemSchema } from './caseView';
import { footingShape } from './sliceView';

const countSchema = z.int().min(0);

/** Entities of one kind that lines of one type lead to. A hypothesis has a role for a type. */
const aroundKeySchema = z.strictObject({
  kind: keySchema,
  via: z.enum(['link', 'attribution']),
  type: keySchema,
});

export type AroundKey = z.infer<typeof aroundKeySchema>;

export const aroundArgsShape = {
  of: z.array(uidSchema).min(1).max(200),
  chart: uidSchema,
  /** How far: 1 is what they are linked to. */
  steps: z.int().min(1).max(3),
  /** Of the new ones, those in one of these groups; null is all. */
  only: z.array(aroundKeySchema).max(500).nullable(),
  limit: z.int().min(0).max(1000),
} as const;

/** What lies around entities. What was retracted is left out. */
export const aroundViewSchema = z.strictObject({
  /** Around them, and of those not on the chart. */
  total: countSchema,
  fresh: countSchema,
  /** One entity is in as many groups as types of line lead to it. The largest first. */
  groups: z.array(aroundKeySchema.extend({ fresh: countSchema, shown: countSchema })),
  /** The first that are not on the chart, nearest first, each with the one it was reached from. */
  entities: z.array(z.strictObject({ entity: entityItemSchema, from: uidSchema })),
  /** Of those in the groups asked for, how many are not on the chart. */
  chosen: countSchema,
  /** Those of the groups that are on the chart. */
  onChart: z.array(uidSchema).max(1000),
});

export type AroundView = z.infer<typeof aroundViewSchema>;

/** Neighbours that are not on a chart, for each entity on it that has some. */
export const elsewhereViewSchema = z.array(
  z.strictObject({ uid: uidSchema, count: z.int().min(1) }),
);

/** What ways do not lead through or along: what the case knows of the filter of a chart. */
const waysLeftOutSchema = z.strictObject({
  kinds: z.array(keySchema).max(1000),
  entities: z.array(uidSchema).max(200_000),
  /** Links and hypotheses. */
  lines: z.array(uidSchema).max(200_000),
  /** Hypotheses by what is judged of them now; `not-given` is what nobody gave. */
  judged: z.partialRecord(
    z.enum(['likelihood', 'confidence', 'status']),
    z.array(z.string().min(1).max(60)).max(20),
  ),
});

export type WaysLeftOut = z.infer<typeof waysLeftOutSchema>;

export const waysArgsShape = {
  /** Ways are looked for between each two, from the earlier to the later. */
  of: z.array(uidSchema).min(2).max(12),
  /** Link types that are not gone. */
  without: z.array(keySchema).max(1000),
  leftOut: waysLeftOutSchema.optional(),
  /** Whether hypotheses are gone that were neither rejected nor superseded. */
  attributions: z.boolean(),
  /** Whether lines are gone only the way that they point. */
  directed: z.boolean(),
  /** Prefers what is better sourced to what is shorter. */
  sourced: z.boolean(),
  /** In steps. */
  longest: z.int().min(1).max(20),
  /** How many ways are listed, over all pairs. */
  limit: z.int().min(1).max(200),
} as const;

const wayLineSchema = z.strictObject({
  uid: uidSchema,
  via: z.enum(['link', 'attribution']),
  /** A link type's key; of a hypothesis, its role. */
  type: keySchema,
  role: attributionRoleSchema.nullable(),
  /** Whether it is gone as it points. */
  along: z.boolean(),
  /** Null for a link. */
  judged: z.strictObject(judgedShape).nullable(),
  ...footingShape,
});

export type WayLine = z.infer<typeof wayLineSchema>;

const waySchema = z.strictObject({
  /** Both ends included. */
  entities: z.array(uidSchema).min(2),
  /** The lines of each step, one fewer than the entities; at most ten of each. */
  steps: z.array(z.array(wayLineSchema).min(1).max(10)),
});

export const waysViewSchema = z.strictObject({
  /** What is next to at least two of them, next to most first; the first 50. */
  shared: z.array(z.strictObject({ entity: uidSchema, of: z.array(uidSchema) })),
  sharedTotal: countSchema,
  pairs: z.array(
    z.strictObject({
      from: uidSchema,
      to: uidSchema,
      /** How many ways are as good; the first are listed. */
      total: z.number().min(0),
      ways: z.array(waySchema),
    }),
  ),
  /** All that are named. */
  entities: z.array(entityItemSchema),
});

export type WaysView = z.infer<typeof waysViewSchema>;
