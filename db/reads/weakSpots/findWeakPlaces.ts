import { mergedEntities } from '../identity/mergedEntities';
import type { FindWeak, WeakThing } from './weakThing';

type Row = readonly [id: number, hasPosition: 0 | 1, hasPrecision: 0 | 1];

/** Places without a position, and positions that do not say how exact they are. */
export const findWeakPlaces: FindWeak = (connection) => {
  const rows = connection.allValues(
    `SELECT entity.id, latitude IS NOT NULL, place_precision IS NOT NULL
     FROM entity JOIN kind ON kind.id = entity.kind_id
     WHERE entity.retracted_at IS NULL AND entity.id NOT IN (${mergedEntities})
       AND (latitude IS NOT NULL OR kind.base = 'place') AND place_precision IS NULL
     ORDER BY entity.id`,
  ) as unknown as Row[];
  const toThing = ([id]: Row): WeakThing => ({ word: 'entity', id, stake: 0 });
  return {
    'places-without-position': rows.filter(([, position]) => position === 0).map(toThing),
    'positions-without-precision': rows.filter(([, position]) => position === 1).map(toThing),
  };
};
