import { z } from 'zod';
import { hypothesisSchema, judgedShape } from '../language/attribution';
import { chartSchema } from '../language/chart';
import { placePrecisionSchema } from '../vocabularies/placePrecision';
import { credibilitySchema } from '../vocabularies/credibility';
import { reliabilitySchema } from '../vocabularies/reliability';
import { attributionRoleSchema } from '../vocabularies/attributionRole';
import { stanceSchema } from '../vocabularies/stance';
import { uidSchema } from '../uid';

const countSchema = z.int().min(0);
const coordinateSchema = z.number();

/** A vague date as it was given, with its first and last possible day; null is open. */
const whenSchema = z.strictObject({
  date: z.string(),
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
});

export type When = z.infer<typeof whenSchema>;

const sliceNodeSchema = z.strictObject({
  uid: uidSchema,
  kind: z.string(),
  name: z.string(),
  otherName: z.string().nullable(),
  /** One short line below the name: the date in words, the number of members, … */
  detail: z.string().nullable(),
  x: coordinateSchema,
  y: coordinateSchema,
  pinned: z.boolean(),
  /** Null: no date was given. */
  when: whenSchema.nullable(),
  /** In degrees; null where no position was given. */
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  precision: placePrecisionSchema.nullable(),
  retracted: z.boolean(),
  notes: countSchema,
});

export type SliceNode = z.infer<typeof sliceNodeSchema>;

/** What stands behind a line: claims that are not retracted. */
export const footingShape = {
  claimCount: countSchema,
  /** Independent ones: sources that derive from the same root count once. */
  sourceCount: countSchema,
  /** How many claims take which stance. */
  stances: z.record(stanceSchema, countSchema),
  /** Some claim denies what another asserts, suspects or takes responsibility for. */
  contested: z.boolean(),
} as const;

/** Which sources say what about a line, each combination once; claims that are not retracted. */
const saidShape = {
  said: z.array(
    z.strictObject({
      source: uidSchema,
      stance: stanceSchema,
      reliability: reliabilitySchema.nullable(),
      credibility: credibilitySchema.nullable(),
    }),
  ),
} as const;

const sliceLinkSchema = z.strictObject({
  uid: uidSchema,
  type: z.string(),
  from: uidSchema,
  to: uidSchema,
  /** Null: no date was given. */
  when: whenSchema.nullable(),
  retracted: z.boolean(),
  notes: countSchema,
  ...footingShape,
  ...saidShape,
});

export type SliceLink = z.infer<typeof sliceLinkSchema>;

const sliceAttributionSchema = z.strictObject({
  uid: uidSchema,
  incident: uidSchema,
  hypothesis: hypothesisSchema,
  actor: uidSchema.nullable(),
  role: attributionRoleSchema,
  ...judgedShape,
  /** Where its own node stands; null where an actor's node is its end. */
  spot: z
    .strictObject({ x: coordinateSchema, y: coordinateSchema, pinned: z.boolean() })
    .nullable(),
  /** Grades of its claims, each once, such as "C3"; "–" stands for an axis that was not given. */
  grades: z.array(z.string()),
  retracted: z.boolean(),
  notes: countSchema,
  ...footingShape,
  ...saidShape,
});

export type SliceAttribution = z.infer<typeof sliceAttributionSchema>;

/** What one chart shows, and how much of the case it does not. */
export const chartSliceSchema = z.strictObject({
  chart: chartSchema.omit({ places: true }),
  nodes: z.array(sliceNodeSchema),
  links: z.array(sliceLinkSchema),
  attributions: z.array(sliceAttributionSchema),
  callouts: z.array(
    z.strictObject({
      uid: uidSchema,
      text: z.string(),
      /** The entity, link or attribution that it, or its claim, is about; null is a spot on the chart. */
      about: uidSchema.nullable(),
      spot: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).nullable(),
    }),
  ),
  /** Entities of the case that are not on this chart. */
  elsewhere: countSchema,
  sources: z.array(
    z.strictObject({ uid: uidSchema, title: z.string(), reliability: z.string().nullable() }),
  ),
});

export type ChartSlice = z.infer<typeof chartSliceSchema>;
