import type { Credibility } from '../vocabularies/credibility';
import type { Reliability } from '../vocabularies/reliability';
import type { Grades } from './matrix';

/** Quarters are exact in binary, so equal sums are ties. F is "not known" and has no step. */
const reliabilitySteps: Readonly<Record<Reliability, number | null>> = {
  A: 1,
  B: 1,
  C: 0.75,
  D: 0.5,
  E: 0.25,
  F: null,
};

/** 6 is "not known" and has no step. */
const credibilitySteps: Readonly<Record<Credibility, number | null>> = {
  '1': 1,
  '2': 1,
  '3': 0.75,
  '4': 0.5,
  '5': 0.25,
  '6': null,
};

export interface EvidenceWeight {
  readonly weight: number;
  /** Which axis set it; both where they agree; null where neither is known. */
  readonly by: 'reliability' | 'credibility' | 'both' | null;
}

/**
 * How much a piece of evidence counts, by the weaker of its two axes: a chain holds what its
 * weakest link holds. The axes are compared, never multiplied, averaged or made one grade. An axis
 * that is not known lowers nothing, because not known is not bad.
 */
export function weighEvidence({ reliability, credibility }: Grades): EvidenceWeight {
  const source = reliability === null ? null : reliabilitySteps[reliability];
  const information = credibility === null ? null : credibilitySteps[credibility];
  if (source === null && information === null) return { weight: 1, by: null };
  if (source === null || information === null) {
    return source === null
      ? { weight: information ?? 1, by: 'credibility' }
      : { weight: source, by: 'reliability' };
  }
  if (source === information) return { weight: source, by: 'both' };
  return source < information
    ? { weight: source, by: 'reliability' }
    : { weight: information, by: 'credibility' };
}
