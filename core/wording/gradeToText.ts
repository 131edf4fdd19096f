import type { Credibility } from '../vocabularies/credibility';
import type { Reliability } from '../vocabularies/reliability';

/** The two Admiralty axes side by side, such as "C3". A dash stands for an axis nobody graded. */
export function gradeToText(
  reliability: Reliability | null,
  credibility: Credibility | null,
): string {
  return `${reliability ?? '–'}${credibility ?? '–'}`;
}
