import { z } from 'zod';
import { annotationSchema } from '../language/annotation';
import { assessmentSchema } from '../language/assessment';
import { attributionSchema, judgementSchema } from '../language/attribution';
import { claimSchema } from '../language/claim';
import { entitySchema } from '../language/entity';
import { linkSchema } from '../language/link';
import { mergeSchema } from '../language/merge';
import { passageSchema } from '../language/passage';
import { sourceSchema } from '../language/source';
import { uidSchema } from '../uid';
import { entityItemSchema } from './caseView';
import { footingShape } from './sliceView';

const countSchema = z.int().min(0);

/** A claim with what is needed to read it: who says it, where, and how the source is graded. */
export const claimViewSchema = z.strictObject({
  claim: claimSchema,
  passage: passageSchema,
  source: sourceSchema.omit({ text: true }),
  /**
   * The source at the end of this one's chain of derivation, or the source itself. Claims with the
   * same root have one source between them: repetition is not confirmation.
   */
  sourceRoot: uidSchema,
  claimant: entityItemSchema.nullable(),
  annotations: z.array(annotationSchema),
});

export type ClaimView = z.infer<typeof claimViewSchema>;

const linkLineSchema = z.strictObject({
  link: linkSchema,
  other: entityItemSchema,
  ...footingShape,
});

export type LinkLine = z.infer<typeof linkLineSchema>;

/** An attribution with its ends, its life (oldest judgement first) and its evidence. */
export const attributionViewSchema = z.strictObject({
  attribution: attributionSchema,
  incident: entityItemSchema,
  actor: entityItemSchema.nullable(),
  judgements: z.array(judgementSchema),
  claims: z.array(claimViewSchema),
  assessments: z.array(assessmentSchema),
  annotations: z.array(annotationSchema),
  ...footingShape,
});

export type AttributionView = z.infer<typeof attributionViewSchema>;

/** An entity that is shown as another one, whole as it was recorded, and the merge that says so. */
const mergedEntitySchema = z.strictObject({ entity: entitySchema, merge: mergeSchema });

export type MergedEntity = z.infer<typeof mergedEntitySchema>;

/**
 * Of a merged entity: the record of the one that it is shown as. The lists hold what was recorded
 * for any of them; the uids in each row say for which.
 */
export const entityRecordSchema = z.strictObject({
  entity: entitySchema,
  /** All that are merged into it, directly or by a detour. */
  merged: z.array(mergedEntitySchema),
  /** At most 500, with the number of all. */
  links: z.array(linkLineSchema),
  linkCount: countSchema,
  /** Hypotheses about this incident, or those that name this actor. At most 200. */
  attributions: z.array(attributionViewSchema),
  attributionCount: countSchema,
  /** Claims about its own fields: of each field the first ones, at most 500 in all. */
  claims: z.array(claimViewSchema),
  claimCount: countSchema,
  annotations: z.array(annotationSchema),
});

export type EntityRecord = z.infer<typeof entityRecordSchema>;

export const linkRecordSchema = z.strictObject({
  link: linkSchema,
  from: entityItemSchema,
  to: entityItemSchema,
  claims: z.array(claimViewSchema),
  annotations: z.array(annotationSchema),
  ...footingShape,
});

export type LinkRecord = z.infer<typeof linkRecordSchema>;

export const sourceRecordSchema = z.strictObject({
  source: sourceSchema,
  derivesFrom: z.strictObject({ uid: z.string(), title: z.string() }).nullable(),
  passages: z.array(passageSchema),
  claims: z.array(claimViewSchema),
  annotations: z.array(annotationSchema),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** A passage with the source it stands in. */
export const passageRecordSchema = z.strictObject({
  passage: passageSchema,
  source: sourceSchema.omit({ text: true }),
});
export type PassageRecord = z.infer<typeof passageRecordSchema>;

/** The words of the paragraph that a passage stands in, at most some thousands of characters. */
export const passageContextSchema = z.strictObject({
  before: z.string(),
  /** What was marked; empty where only the paragraph is known. */
  marked: z.string(),
  after: z.string(),
});

export type PassageContext = z.infer<typeof passageContextSchema>;
