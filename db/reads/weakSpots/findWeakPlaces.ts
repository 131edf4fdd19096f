import { joinMerged, shownAs } from '../identity/shownAs';
import type { FindWeak, WeakThing } from './weakThing';

type Row = readonly [id: number, hasPosition: 0 | 1];

/**
 * Places without a position, and positions that do not say how exact they are; places that are
 * merged are one.
 */
export const findWeakPlaces: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT ${shownAs('entity.id')} AS shown, max(latitude IS NOT NULL)
     FROM entity JOIN kind ON kind.id = entity.kind_id ${joinMerged('entity.id')}
     WHERE ${among.where('entity', 'entity.id')} AND entity.retracted_at IS NULL AND (latitude IS NOT NULL OR kind.base = 'place')
     GROUP BY shown HAVING max(entity.id = shown) AND max(place_precision IS NOT NULL) = 0
     ORDER BY shown`,
    ...among.keys('entity'),
  ) as unknown as Row[];
  const toThing = ([id]: Row): WeakThing => ({ word: 'entity', id, hangsOn: () => 0 });
  return {
    'places-without-position': rows.filter(([, position]) => position === 0).map(toThing),
    'positions-without-precision': rows.filter(([, position]) => position === 1).map(toThing),
  };
};
