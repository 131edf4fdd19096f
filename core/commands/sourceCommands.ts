import { z } from 'zod';
import { claimShape } from '../language/claim';
import { passageShape } from '../language/passage';
import { sourceShape } from '../language/source';
import { onRowSchema, retractSchema } from './retractCommands';

const { uid: sourceUid, ...sourceRest } = sourceShape;
const { uid: passageUid, source: _, ...passageRest } = passageShape;
const { uid: claimUid, passage: claimPassage, about: __, ...claimRest } = claimShape;

export const sourceCommands = {
  'source.create': z.strictObject(sourceShape),
  /** A derivation that would lead back to the source itself is refused. */
  'source.edit': z
    .strictObject({ uid: sourceUid })
    .extend(z.strictObject(sourceRest).partial().shape),
  'source.remove': onRowSchema,
  'source.retract': retractSchema,
  'source.reinstate': onRowSchema,

  'passage.create': z.strictObject(passageShape),
  'passage.edit': z
    .strictObject({ uid: passageUid })
    .extend(z.strictObject(passageRest).partial().shape),
  'passage.remove': onRowSchema,

  'claim.create': z.strictObject(claimShape),
  /** What a claim is about does not change; that would be another claim. */
  'claim.edit': z
    .strictObject({ uid: claimUid, passage: claimPassage.optional() })
    .extend(z.strictObject(claimRest).partial().shape),
  'claim.remove': onRowSchema,
  'claim.retract': retractSchema,
  'claim.reinstate': onRowSchema,
} as const;
