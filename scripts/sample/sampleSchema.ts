import { z } from 'zod';
import { nameRoles } from '../../core/language/entity';
import {
  fieldValueSchema,
  fieldValuesSchema,
  kindSchema,
  linkTypeSchema,
} from '../../core/language/kind';
import {
  edtfSchema,
  instantSchema,
  keySchema,
  languageSchema,
  lineSchema,
  proseSchema,
  scriptSchema,
} from '../../core/language/scalars';
import { sourceTypes } from '../../core/language/source';
import { attributionRoleSchema } from '../../core/vocabularies/attributionRole';
import { attributionStatusSchema } from '../../core/vocabularies/attributionStatus';
import { confidenceSchema } from '../../core/vocabularies/confidence';
import { credibilitySchema } from '../../core/vocabularies/credibility';
import { likelihoodSchema } from '../../core/vocabularies/likelihood';
import { placePrecisionSchema } from '../../core/vocabularies/placePrecision';
import { ratingSchema } from '../../core/vocabularies/rating';
import { reliabilitySchema } from '../../core/vocabularies/reliability';
import { stanceSchema } from '../../core/vocabularies/stance';

const slugSchema = keySchema;
const textSchema = proseSchema.min(1);
/** What about a thing is the analyst's and not the source's. It becomes a note on the thing. */
const own = textSchema.optional();
const spotSchema = z.tuple([z.number(), z.number()]);

export const caseFileSchema = z.strictObject({
  title: lineSchema,
  description: textSchema,
  author: lineSchema,
  startedAt: instantSchema,
  kinds: z.array(kindSchema),
  linkTypes: z.array(linkTypeSchema),
});

export const entityItemSchema = z.strictObject({
  slug: slugSchema,
  kind: keySchema,
  names: z
    .array(
      z.strictObject({
        text: lineSchema,
        language: languageSchema,
        script: scriptSchema.optional(),
        role: z.enum(nameRoles),
      }),
    )
    .min(1),
  description: proseSchema,
  fields: fieldValuesSchema.default({}),
  date: edtfSchema.optional(),
  position: z.strictObject({ at: spotSchema, precision: placePrecisionSchema }).optional(),
  /** Passages that speak of it. */
  mentioned: z.array(slugSchema).default([]),
  own,
});

export const linkItemSchema = z.strictObject({
  slug: slugSchema,
  from: slugSchema,
  type: keySchema,
  to: slugSchema,
  description: proseSchema.default(''),
  fields: fieldValuesSchema.default({}),
  date: edtfSchema.optional(),
  own,
});

export const sourceItemSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  type: z.enum(sourceTypes),
  publisher: lineSchema.nullable(),
  author: lineSchema.nullable(),
  url: z.string().nullable(),
  published: edtfSchema.nullable(),
  language: languageSchema.nullable(),
  reliability: reliabilitySchema.nullable(),
  reliabilityBasis: textSchema,
  description: textSchema,
  own,
  passages: z.array(
    z.strictObject({
      slug: slugSchema,
      locator: lineSchema,
      paragraph: z.int().min(1).nullable(),
      text: textSchema,
    }),
  ),
});

const claimShape = {
  slug: slugSchema.optional(),
  /** The claimant; without one the source speaks for itself. */
  by: slugSchema.optional(),
  stance: stanceSchema.default('asserts'),
  grade: credibilitySchema.optional(),
  text: textSchema,
  own,
} as const;

const claimItemSchema = z.union(
  [
    z.strictObject({ ...claimShape, link: slugSchema }),
    z.strictObject({ ...claimShape, attribution: slugSchema }),
    z.strictObject({
      ...claimShape,
      entity: slugSchema,
      field: keySchema,
      value: fieldValueSchema.optional(),
    }),
  ],
  { error: 'is about a link, an attribution, or an entity and a field, and holds nothing else' },
);

export const claimsOfPassageSchema = z.array(claimItemSchema);

const cellSchema = z
  .union([ratingSchema, z.strictObject({ rating: ratingSchema, note: textSchema })])
  .transform((cell) => (typeof cell === 'string' ? { rating: cell, note: '' } : cell));

export const hypothesesItemSchema = z.strictObject({
  incident: slugSchema,
  hypotheses: z
    .array(
      z
        .strictObject({
          slug: slugSchema,
          actor: slugSchema.optional(),
          hypothesis: z.enum(['unknown', 'other']).optional(),
          role: attributionRoleSchema,
          basis: textSchema,
          wouldChange: textSchema,
          own,
          judgements: z.array(
            z.strictObject({
              round: z.int().min(1),
              likelihood: likelihoodSchema.nullable(),
              confidence: confidenceSchema.nullable(),
              status: attributionStatusSchema.default('open'),
              reason: lineSchema,
            }),
          ),
        })
        .refine((item) => (item.actor === undefined) !== (item.hypothesis === undefined), {
          message: 'names an actor or a hypothesis, not both',
        }),
    )
    .min(1),
  /** Claims against hypotheses. A missing cell is blank. */
  matrix: z.record(slugSchema, z.record(slugSchema, cellSchema)),
});

const noteShape = {
  slug: slugSchema,
  text: textSchema,
  callout: z.boolean().default(false),
} as const;

export const annotationItemSchema = z.union(
  [
    z.strictObject({ ...noteShape, entity: slugSchema }),
    z.strictObject({ ...noteShape, link: slugSchema }),
    z.strictObject({ ...noteShape, attribution: slugSchema }),
    z.strictObject({ ...noteShape, claim: slugSchema }),
    z.strictObject({ ...noteShape, source: slugSchema }),
    z.strictObject({ ...noteShape, chart: slugSchema, at: spotSchema }),
  ],
  { error: 'is about exactly one thing, or a spot on a chart, and holds nothing else' },
);

export const chartItemSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  description: textSchema,
  /** Entities, and attributions to nobody we can name, with where they stand: [x, y]. */
  places: z.record(slugSchema, spotSchema),
});

type CaseFile = z.infer<typeof caseFileSchema>;
export type EntityItem = z.infer<typeof entityItemSchema>;
export type LinkItem = z.infer<typeof linkItemSchema>;
export type SourceItem = z.infer<typeof sourceItemSchema>;
export type ClaimItem = z.infer<typeof claimItemSchema> & {
  readonly slug: string;
  readonly passage: string;
};
export type HypothesesItem = z.infer<typeof hypothesesItemSchema>;
export type AnnotationItem = z.infer<typeof annotationItemSchema>;
export type ChartItem = z.infer<typeof chartItemSchema>;

/** A case as its YAML files say it: slugs in place of uids. */
export interface Sample {
  readonly case: CaseFile;
  readonly entities: readonly EntityItem[];
  readonly links: readonly LinkItem[];
  readonly sources: readonly SourceItem[];
  readonly claims: readonly ClaimItem[];
  readonly hypotheses: readonly HypothesesItem[];
  readonly annotations: readonly AnnotationItem[];
  readonly charts: readonly ChartItem[];
}
