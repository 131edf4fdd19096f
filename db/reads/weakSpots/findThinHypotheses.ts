import { noFooting, readFootings } from '../readFootings';
import type { Among } from './among';
import type { FindWeak, WeakThing } from './weakThing';

/** Hypotheses that name somebody: "unknown" needs no source of its own. */
const namedAmong = (among: Among): string =>
  `SELECT id FROM current_attribution
   WHERE ${among.where('attribution', 'id')} AND retracted_at IS NULL
     AND status NOT IN ('rejected', 'superseded') AND hypothesis = 'actor'`;

export const findThinHypotheses: FindWeak = (connection, among) => {
  const named = namedAmong(among);
  const keys = among.keys('attribution');
  const footings = readFootings(connection, 'attribution', named, ...keys);
  const unsourced: WeakThing[] = [];
  const single: WeakThing[] = [];
  for (const [id] of connection.allValues(`${named} ORDER BY id`, ...keys) as [number][]) {
    const { sourceCount, claimCount } = footings.get(id) ?? noFooting;
    const thing = { word: 'attribution', id } as const;
    if (claimCount === 0) unsourced.push(thing);
    else if (sourceCount === 1) {
      const says = claimCount === 1 ? '1 claim' : `${String(claimCount)} claims`;
      single.push({ ...thing, says: () => says });
    }
  }
  return { 'unsourced-hypotheses': unsourced, 'single-source-hypotheses': single };
};
