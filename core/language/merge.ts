import { z } from 'zod';
import { uidSchema } from '../uid';
import { lineSchema, recordedShape, retractionSchema } from './scalars';

/** Two entities taken for one. Split again, the merge is retracted and stays readable. */
export const mergeSchema = z.strictObject({
  uid: uidSchema,
  /** The one that went in, which keeps all that was recorded for it. */
  entity: uidSchema,
  into: uidSchema,
  reason: lineSchema,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Merge = z.infer<typeof mergeSchema>;

/** One side of a merge, as a window or the case file knows it. */
interface Mergeable {
  readonly uid: string;
  /** The key of its kind. */
  readonly kind: string;
  readonly name: string;
  readonly retracted: boolean;
}

/** Why the first cannot be merged into the second, in words; null when it can. */
export function whyNotMerge(one: Mergeable, into: Mergeable): string | null {
  if (one.uid === into.uid) return 'An entity cannot be merged with itself. Choose another one.';
  if (one.kind !== into.kind) {
    return `“${one.name}” and “${into.name}” are of different kinds, so they cannot be the same. Change the kind of one first, or link them.`;
  }
  const retracted = [one, into].find((side) => side.retracted);
  if (!retracted) return null;
  return `“${retracted.name}” was retracted. Reinstate it before it is merged.`;
}
