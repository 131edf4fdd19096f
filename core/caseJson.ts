import { z } from 'zod';
import { annotationSchema } from './language/annotation';
import { assessmentSchema } from './language/assessment';
import { attributionSchema, judgementSchema } from './language/attribution';
import { caseSchema } from './language/caseFile';
import { chartSchema } from './language/chart';
import { claimSchema } from './language/claim';
import { entitySchema } from './language/entity';
import { kindSchema, linkTypeSchema } from './language/kind';
import { linkSchema } from './language/link';
import { mergeSchema } from './language/merge';
import { passageSchema } from './language/passage';
import { savedQuerySchema } from './language/savedQuery';
import { sourceSchema } from './language/source';

export const CASE_JSON_VERSION = 3;

/**
 * A whole case as JSON. Rows refer to each other by `uid` and stand in the order of their uids,
 * kinds and link types in the order of their keys, so that two exports of one state are equal.
 */
export const caseJsonSchema = z.strictObject({
  format: z.literal('ascribe-case'),
  version: z.literal(CASE_JSON_VERSION),
  case: caseSchema,
  kinds: z.array(kindSchema),
  linkTypes: z.array(linkTypeSchema),
  entities: z.array(entitySchema),
  /** Entities stay as they were recorded; a reader joins those whose merge is not retracted. */
  merges: z.array(mergeSchema),
  links: z.array(linkSchema),
  sources: z.array(sourceSchema),
  passages: z.array(passageSchema),
  claims: z.array(claimSchema),
  attributions: z.array(attributionSchema),
  assessments: z.array(assessmentSchema),
  judgements: z.array(judgementSchema),
  annotations: z.array(annotationSchema),
  charts: z.array(chartSchema),
  queries: z.array(savedQuerySchema),
});

export type CaseJson = z.infer<typeof caseJsonSchema>;
