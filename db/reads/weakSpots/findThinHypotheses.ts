import { noFooting, readFootings } from '../readFootings';
import type { FindWeak, WeakThing } from './weakThing';

/** Hypotheses that name somebody: "unknown" needs no source of its own. */
const named = `SELECT id FROM current_attribution
  WHERE retracted_at IS NULL AND status NOT IN ('rejected', 'superseded') AND hypothesis = 'actor'`;

export const findThinHypotheses: FindWeak = (connection, stakes) => {
  const footings = readFootings(connection, 'attribution', named);
  const unsourced: WeakThing[] = [];
  const single: WeakThing[] = [];
  for (const [id] of connection.allValues(`${named} ORDER BY id`) as [number][]) {
    const { sourceCount, claimCount } = footings.get(id) ?? noFooting;
    const thing = { word: 'attribution', id, stake: stakes.ofAttribution(id) } as const;
    if (claimCount === 0) unsourced.push(thing);
    else if (sourceCount === 1) {
      const says = claimCount === 1 ? '1 claim' : `${String(claimCount)} claims`;
      single.push({ ...thing, says: () => says });
    }
  }
  return { 'unsourced-hypotheses': unsourced, 'single-source-hypotheses': single };
};
