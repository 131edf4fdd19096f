import { joinMerged, shownAs } from '../identity/shownAs';
import type { FindWeak, WeakThing } from './weakThing';

type Row = readonly [id: number, hasDate: 0 | 1, hypotheses: number];

/**
 * Incidents without a date, without a hypothesis, or with one that has no rival; those that are
 * merged are one.
 */
export const findWeakIncidents: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT ${shownAs('entity.id')} AS shown, max(entity.date IS NOT NULL),
       sum((SELECT count(*) FROM attribution
         WHERE incident_id = entity.id AND retracted_at IS NULL))
     FROM entity JOIN kind ON kind.id = entity.kind_id ${joinMerged('entity.id')}
     WHERE ${among.where('entity', 'entity.id')} AND kind.base = 'incident' AND entity.retracted_at IS NULL
     GROUP BY shown HAVING max(entity.id = shown) ORDER BY shown`,
    ...among.keys('entity'),
  ) as unknown as Row[];
  const toThing = ([id]: Row): WeakThing => {
    return { word: 'entity', id };
  };
  return {
    'incidents-without-date': rows.filter(([, hasDate]) => hasDate === 0).map(toThing),
    'incidents-without-hypothesis': rows.filter(([, , count]) => count === 0).map(toThing),
    'lone-hypotheses': rows.filter(([, , count]) => count === 1).map(toThing),
  };
};
