import { z } from 'zod';
import { attributionShape, hypothesisSchema, judgedShape } from '../language/attribution';
import { lineSchema, proseSchema } from '../language/scalars';
import { attributionRoleSchema } from '../vocabularies/attributionRole';
import { ratingSchema } from '../vocabularies/rating';
import { uidSchema } from '../uid';
import { onRowSchema, retractSchema } from './retractCommands';

export const attributionCommands = {
  /** Stands without a likelihood until it is judged. */
  'attribution.create': z.strictObject(attributionShape),
  'attribution.edit': z.strictObject({
    uid: uidSchema,
    hypothesis: hypothesisSchema.optional(),
    actor: uidSchema.nullable().optional(),
    role: attributionRoleSchema.optional(),
    basis: proseSchema.optional(),
    wouldChange: proseSchema.optional(),
  }),
  /** Appends a judgement; `uid` is the judgement's own. */
  'attribution.judge': z.strictObject({
    uid: uidSchema,
    attribution: uidSchema,
    ...judgedShape,
    reason: lineSchema,
  }),
  'attribution.remove': onRowSchema,
  'attribution.retract': retractSchema,
  'attribution.reinstate': onRowSchema,

  /** One cell of the matrix. A null rating makes it blank again. */
  'assessment.rate': z.strictObject({
    attribution: uidSchema,
    claim: uidSchema,
    rating: ratingSchema.nullable(),
    note: proseSchema,
  }),
} as const;
