import type { Attribution } from '../language/attribution';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { termOf } from '../vocabularies/termOf';

/** The label of an attribution's line: "likely · low confidence"; what is missing is named. */
export function likelihoodLabel({
  likelihood,
  confidence,
}: Pick<Attribution, 'likelihood' | 'confidence'>): string {
  const first =
    likelihood === null ? 'likelihood not given' : termOf(likelihoodTerms, likelihood).label;
  const second = confidence === null ? 'confidence not given' : `${confidence} confidence`;
  return likelihood === null && confidence === null ? 'not judged yet' : `${first} · ${second}`;
}

/** Where there is room for less: "likely · low", the confidence after the dot as in every label. */
export function shortLikelihoodLabel({
  likelihood,
  confidence,
}: Pick<Attribution, 'likelihood' | 'confidence'>): string {
  if (likelihood === null && confidence === null) return 'not judged';
  const first = likelihood === null ? 'not given' : termOf(likelihoodTerms, likelihood).label;
  return `${first} · ${confidence ?? 'not given'}`;
}
