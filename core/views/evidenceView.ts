import { z } from 'zod';
import { stanceSchema } from '../vocabularies/stance';
import { uidSchema } from '../uid';

const countSchema = z.int().min(0);

/** Claims of one source that say the same of the same thing: repetition is drawn once. */
const evidenceClaimSchema = z.strictObject({
  /** The link, attribution or entity that they speak of. */
  about: uidSchema,
  source: uidSchema,
  stance: stanceSchema,
  count: countSchema.min(1),
  /** Each grade once, such as "C3"; "–" stands for an axis that was not given. */
  grades: z.array(z.string()),
  /** Names of those who say so, where the source says who. */
  voices: z.array(z.string()),
});

export type EvidenceClaim = z.infer<typeof evidenceClaimSchema>;

const evidenceSourceSchema = z.strictObject({
  uid: uidSchema,
  title: z.string(),
  reliability: z.string().nullable(),
  /** The source that this one repeats. */
  derivesFrom: uidSchema.nullable(),
});

export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/** The claims about what one chart shows, and the sources behind them up to their roots. */
export const chartEvidenceSchema = z.strictObject({
  claims: z.array(evidenceClaimSchema),
  sources: z.array(evidenceSourceSchema),
  /** How many of the claims' groups are not here, because there are too many to draw. */
  leftOut: countSchema,
});

export type ChartEvidence = z.infer<typeof chartEvidenceSchema>;
