import type { SliceLink } from '../../../core/views/sliceView';
import type { ClaimBehind } from '../readClaimsBehind';

/** What is not given comes last. */
function compareGrades(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

function compareSaid(one: ClaimBehind, other: ClaimBehind): number {
  return (
    compareGrades(one.source.reliability, other.source.reliability) ||
    compareGrades(one.credibility, other.credibility) ||
    one.source.id - other.source.id ||
    compareGrades(one.stance, other.stance)
  );
}

/**
 * Which sources say what about a line, the best graded first; each combination of source, stance and
 * grades once.
 */
export function saidOf(claims: readonly ClaimBehind[]): SliceLink['said'] {
  const sorted = claims.length < 2 ? claims : [...claims].sort(compareSaid);
  return sorted
    .filter((claim, index) => {
      const before = sorted[index - 1];
      return !before || compareSaid(before, claim) !== 0;
    })
    .map(({ stance, credibility, source: { uid, reliability } }) => ({
      source: uid,
      stance,
      reliability,
      credibility,
    }));
}
