import type { AttributionView, ClaimView } from '../../../../core/views/recordView';

/**
 * The source that this one repeats, as far as the claims at hand show it: their sources are known,
 * and of each of those the one that it derives from.
 */
function rootOf(uid: string, parents: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let root = uid;
  for (let parent = parents.get(root); parent != null && !seen.has(parent);) {
    seen.add(parent);
    root = parent;
    parent = parents.get(root);
  }
  return root;
}

/** Sources that repeat one another count once. Retracted claims support nothing. */
export function independentSources(claims: readonly ClaimView[]): number {
  const standing = claims.filter(({ claim }) => claim.retraction === null);
  const parents = new Map(standing.map(({ source }) => [source.uid, source.derivesFrom]));
  return new Set(standing.map(({ source }) => rootOf(source.uid, parents))).size;
}

const numerals = ['', '', 'Both', 'All three', 'All four', 'All five', 'All six'];

/** The warning that rivals cannot be told apart by a second source. Null: there is nothing to warn of. */
export function commonFooting(attributions: readonly AttributionView[]): string | null {
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
