import { isYearInferred } from '../../core/dates/isYearInferred';
import { isYearStated } from '../../core/dates/isYearStated';
import type { ContentsView } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { noFooting, readFootings } from './readFootings';

type WeakSpot = ContentsView['weakSpots'][number];

type WeakThing = WeakSpot['things'][number];

const MOST_THINGS = 200;

function weakSpot(key: WeakSpot['key'], label: string, things: readonly WeakThing[]): WeakSpot {
  return { key, label, count: things.length, things: things.slice(0, MOST_THINGS) };
}

function readThings(connection: ReadConnection, word: WeakThing['word'], sql: string): WeakThing[] {
  return connection.allValues(sql).map(([uid]) => ({ word, uid: uid as string }));
}

function unsourcedLinks(connection: ReadConnection): WeakThing[] {
  return readThings(
    connection,
    'link',
    `SELECT uid FROM link WHERE retracted_at IS NULL AND NOT EXISTS
       (SELECT 1 FROM claim WHERE link_id = link.id AND retracted_at IS NULL)
     ORDER BY id`,
  );
}

/** Hypotheses that name somebody: "unknown" needs no source of its own. */
function thinAttributions(connection: ReadConnection): WeakThing[] {
  const named = `SELECT id, uid FROM attribution
    WHERE retracted_at IS NULL AND hypothesis = 'actor'`;
  const footings = readFootings(connection, 'attribution', named);
  return connection
    .all<{ id: number; uid: string }>(`${named} ORDER BY id`)
    .filter(({ id }) => (footings.get(id) ?? noFooting).sourceCount <= 1)
    .map(({ uid }) => ({ word: 'attribution', uid }));
}

function unjudgedAttributions(connection: ReadConnection): WeakThing[] {
  return readThings(
    connection,
    'attribution',
    `SELECT uid FROM current_attribution
     WHERE retracted_at IS NULL AND likelihood IS NULL AND confidence IS NULL ORDER BY id`,
  );
}

/** Dates whose year is left open, or is the analyst's conclusion. */
function yearlessDates(connection: ReadConnection): WeakThing[] {
  // Many things share few dates, and reading one takes longer than all else here.
  const known = new Map<string, boolean>();
  const isYearless = (date: string): boolean => {
    const answer = known.get(date) ?? (!isYearStated(date) || isYearInferred(date));
    known.set(date, answer);
    return answer;
  };
  return connection
    .all<{ word: WeakThing['word']; uid: string; date: string }>(
      // Only such dates have one of these signs; the rest is not worth reading.
      `SELECT word, uid, date FROM (
         SELECT 'entity' AS word, id, uid, date FROM entity WHERE retracted_at IS NULL
         UNION ALL
         SELECT 'link', id, uid, date FROM link WHERE retracted_at IS NULL)
       WHERE date GLOB '*[X?%]*' ORDER BY word, id`,
    )
    .filter(({ date }) => isYearless(date))
    .map(({ word, uid }) => ({ word, uid }));
}

/** Where the case is thin: what an analyst would mend next. */
export function readWeakSpots(connection: ReadConnection): WeakSpot[] {
  return [
    weakSpot('unsourced-links', 'Links that no claim supports', unsourcedLinks(connection)),
    weakSpot(
      'single-source-attributions',
      'Attributions with at most one independent source',
      thinAttributions(connection),
    ),
    weakSpot(
      'unjudged-attributions',
      'Attributions that nobody has judged',
      unjudgedAttributions(connection),
    ),
    weakSpot(
      'year-not-stated',
      'Dates whose year the source does not state',
      yearlessDates(connection),
    ),
  ];
}
