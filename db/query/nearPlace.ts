import type { QueryCentre } from '../../core/query/caseQuery';
import { distanceKm } from '../../core/query/distanceKm';
import {
  allPlacingTypes,
  MOST_PLACING_STEPS,
  standingPlaces,
} from '../../core/places/standingPlaces';
import type { Sliced } from '../../core/sliced';
import { foldName } from '../../core/text/foldName';
import type { ReadConnection } from '../connection/connection';
import { idList } from '../reads/idList';
import { readLocated } from './readLocated';
import { Refused } from '../refused';
import { searchTerms, toExactMatch } from '../search/searchTerms';

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** What links place is looked at in slices, between which others are answered. */
const OTHERS_AT_ONCE = 8000;

/** A degree of latitude, a little too short so that nothing near is missed. */
const KM_OF_DEGREE = 110;

function centresOf(connection: ReadConnection, of: QueryCentre): readonly Position[] {
  if (!('place' in of)) return [of];
  const terms = searchTerms(of.place);
  const wanted = foldName(of.place);
  const found =
    terms.length === 0
      ? []
      : connection.all<Position & { readonly name: string }>(
          `SELECT name.text AS name, entity.latitude, entity.longitude
           FROM entity_name AS name JOIN entity ON entity.id = name.entity_id
           WHERE entity.latitude IS NOT NULL AND name.id IN
             (SELECT rowid / 16 FROM search WHERE search MATCH ? AND rowid % 16 = 1)`,
          toExactMatch(terms),
        );
  const same = found.filter(({ name }) => foldName(name) === wanted);
  const taken = same.length > 0 ? same : found;
  if (taken.length > 0) return taken;
  throw new Refused(
    'query.no-place',
    `Nothing in the case that is called “${of.place}” has a position. Give it one, or write near:33.3,44.4 as latitude and longitude.`,
  );
}

/** Entities that stand within this distance of one of the centres: a name may mean thousands. */
function withinCircles(
  connection: ReadConnection,
  centres: readonly Position[],
  km: number,
): Set<number> {
  const up = km / KM_OF_DEGREE;
  const northward = [...centres].sort((one, other) => one.latitude - other.latitude);
  const near = new Set<number>();
  const stand = connection.all<Position & { readonly id: number }>(
    `SELECT id, latitude, longitude FROM entity
     WHERE latitude IS NOT NULL ORDER BY latitude`,
  );
  let first = 0;
  for (const found of stand) {
    while ((northward[first]?.latitude ?? Infinity) < found.latitude - up) first += 1;
    for (let at = first; at < northward.length; at += 1) {
      const centre = northward[at] as Position;
      if (centre.latitude > found.latitude + up) break;
      if (distanceKm(centre, found) > km) continue;
      near.add(found.id);
      break;
    }
  }
  return near;
}

/** All that placing links lead from to these, step by step: some of them stand elsewhere. */
function leadingTo(connection: ReadConnection, near: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  let last: readonly number[] = [...near];
  for (let step = 0; step < MOST_PLACING_STEPS && last.length > 0; step += 1) {
    const placed = connection.allValues(
      `SELECT DISTINCT link.from_id FROM link JOIN entity ON entity.id = link.from_id
       WHERE link.to_id IN (SELECT value FROM json_each(?)) AND link.retracted_at IS NULL
         AND link.type_id IN (SELECT id FROM link_type WHERE key IN (SELECT value FROM json_each(?)))
         AND entity.latitude IS NULL`,
      idList(last),
      JSON.stringify(allPlacingTypes),
    );
    last = placed.map(([id]) => id as number).filter((id) => !found.has(id));
    for (const id of last) found.add(id);
  }
  return found;
}

/** What stands within the circle: where the map draws it, and not only by a position of its own. */
export function* nearPlace(
  connection: ReadConnection,
  of: QueryCentre,
  km: number,
): Sliced<number[]> {
  const near = withinCircles(connection, centresOf(connection, of), km);
  yield;
  const others = [...leadingTo(connection, near)];
  const found = [...near];
  for (let first = 0; first < others.length; first += OTHERS_AT_ONCE) {
    yield;
    const some = others.slice(first, first + OTHERS_AT_ONCE);
    const located = readLocated(connection, some);
    for (const id of some) {
      if (standingPlaces(id, located).some(({ at }) => near.has(at))) found.push(id);
    }
  }
  return found;
}
