import type { AttributionView, ClaimView } from '../../core/views/recordView';

/** Sources that repeat one another count once. Retracted claims support nothing. */
export function independentSources(claims: readonly ClaimView[]): number {
  const standing = claims.filter(({ claim }) => claim.retraction === null);
  return new Set(standing.map(({ sourceRoot }) => sourceRoot)).size;
}

const numerals = ['', '', 'Both', 'All three', 'All four', 'All five', 'All six'];

/**
 * The warning that rivals cannot be told apart by a second source. Null: there is nothing to warn
 * of, or not all `total` hypotheses are at hand, and another one may rest on something else.
 */
export function commonFooting(
  attributions: readonly AttributionView[],
  total: number,
): string | null {
  if (total > attributions.length) return null;
  const live = attributions.filter(({ attribution }) => attribution.retraction === null);
  const supported = live.filter(({ claimCount }) => claimCount > 0);
  if (independentSources(supported.flatMap(({ claims }) => claims)) !== 1) return null;
  const advice = 'A second, independent one would change most.';
  if (supported.length < live.length) {
    return `All that is claimed here rests on one source. ${advice}`;
  }
  if (live.length === 1) return `It rests on one source. ${advice}`;
  return `${numerals[live.length] ?? `All ${live.length}`} rest on one source. ${advice}`;
}
