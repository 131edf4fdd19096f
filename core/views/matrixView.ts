import { z } from 'zod';
import { entityItemSchema } from './caseView';
import { attributionViewSchema, claimViewSchema } from './recordView';

const countSchema = z.int().min(0);

/** An incident's hypotheses with all the evidence that bears, or may bear, on them. */
export const incidentMatrixSchema = z.strictObject({
  incident: entityItemSchema,
  /** Those that are not retracted, at most 50, with the number of all. */
  hypotheses: z.array(attributionViewSchema),
  hypothesisCount: countSchema,
  retractedCount: countSchema,
  /**
   * Claims about the hypotheses, the incident's links and fields (but for its existence and name), and
   * any other that was rated; each once, none retracted. At most 500, with the number of all: those that are rated come first.
   */
  evidence: z.array(claimViewSchema),
  evidenceCount: countSchema,
});

export type IncidentMatrix = z.infer<typeof incidentMatrixSchema>;

/** An incident that somebody is held to have had a part in. */
export const incidentItemSchema = z.strictObject({
  incident: entityItemSchema,
  /** Those that are not retracted. */
  hypotheses: countSchema,
});

export type IncidentItem = z.infer<typeof incidentItemSchema>;
