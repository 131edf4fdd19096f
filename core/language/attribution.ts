import { z } from 'zod';
import { attributionRoleSchema } from '../vocabularies/attributionRole';
import { attributionStatusSchema } from '../vocabularies/attributionStatus';
import { confidenceSchema } from '../vocabularies/confidence';
import { likelihoodSchema } from '../vocabularies/likelihood';
import { uidSchema } from '../uid';
import { lineSchema, proseSchema, recordedShape, retractionSchema } from './scalars';

/** `unknown`: nobody we can name. `other`: someone who is not among the named rivals. */
export const hypothesisSchema = z.enum(['actor', 'unknown', 'other']);

export const attributionShape = {
  uid: uidSchema,
  incident: uidSchema,
  hypothesis: hypothesisSchema,
  /** Set exactly when the hypothesis is an actor. */
  actor: uidSchema.nullable(),
  role: attributionRoleSchema,
  basis: proseSchema,
  wouldChange: proseSchema,
} as const;

/** What the analyst thinks of an attribution at a moment. Null was not given. */
export const judgedShape = {
  likelihood: likelihoodSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  status: attributionStatusSchema,
} as const;

/** A hypothesis that an actor had a role in an incident; `…judgedShape` is its latest judgement. */
export const attributionSchema = z.strictObject({
  ...attributionShape,
  ...judgedShape,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Attribution = z.infer<typeof attributionSchema>;

/** A dated, signed, append-only entry in an attribution's life. */
export const judgementSchema = z.strictObject({
  uid: uidSchema,
  attribution: uidSchema,
  ...judgedShape,
  reason: lineSchema,
  ...recordedShape,
});

export type Judgement = z.infer<typeof judgementSchema>;
