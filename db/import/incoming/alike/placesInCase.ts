import { parseDate } from '../../../../core/dates/parseDate';
import type { MatchSuggestion } from '../../../../core/import/importOutcome';
import type { IncomingEntity } from '../../../../core/import/incoming';
import type { Position } from '../../../../core/language/entity';
import { distanceKm } from '../../../../core/query/distanceKm';
import type { Uid } from '../../../../core/uid';
import type { ReadConnection } from '../../../connection/connection';

interface PlacedEntity {
  readonly uid: Uid;
  readonly kind: string;
  readonly base: 'place' | 'incident';
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Places nearer than this may be one. */
const PLACES_KM = 1;
/** Incidents of the same day: each dataset places them as exactly as it could. */
const INCIDENTS_KM = 10;
/** Rows and columns of a degree: more than 2 km high. */
const PER_DEGREE = 50;
const COLUMNS = 360 * PER_DEGREE;
const KM_PER_DEGREE = 111.2;
/** Beyond it columns are narrower than is worth while. */
const NEAR_POLE = 85;

/** Where and when things are in a case, as it was before anything came in. They grow with the case. */
export class PlacesInCase {
  readonly #placesByCell = new Map<number, PlacedEntity[]>();
  readonly #incidentsByDay = new Map<string, PlacedEntity[]>();

  constructor(connection: ReadConnection) {
    // An incident that has no position of its own is where it is said to have happened.
    const rows = connection.all<PlacedEntity>(
      `SELECT entity.uid, kind.key AS kind, kind.base,
         (SELECT text FROM entity_name WHERE entity_id = entity.id ORDER BY position LIMIT 1) AS name,
         coalesce(entity.latitude, place.latitude) AS latitude,
         coalesce(entity.longitude, place.longitude) AS longitude,
         entity.date_earliest AS earliest, entity.date_latest AS latest
       FROM entity JOIN kind ON kind.id = entity.kind_id
       LEFT JOIN link ON kind.base = 'incident' AND entity.latitude IS NULL
         AND link.from_id = entity.id AND link.retracted_at IS NULL
       LEFT JOIN entity AS place ON place.id = link.to_id
       WHERE entity.retracted_at IS NULL AND kind.base IN ('place', 'incident')
         AND coalesce(entity.latitude, place.latitude) IS NOT NULL
       ORDER BY entity.id`,
    );
    for (const row of rows) {
      if (row.base === 'place') {
        push(this.#placesByCell, rowOf(row.latitude) * COLUMNS + columnOf(row.longitude), row);
      } else if (row.earliest !== null && row.earliest === row.latest) {
        push(this.#incidentsByDay, row.earliest, row);
      }
    }
  }

  /** Places that are where it is, and incidents near it of the same day; the nearest first. */
  alike({ kind, position, date }: IncomingEntity): MatchSuggestion['alike'] {
    if (position === null) return [];
    return [
      ...near(this.#placesAround(position), { kind, position }, PLACES_KM),
      ...near(this.#incidentsOn(date), { kind, position }, INCIDENTS_KM),
    ];
  }

  *#placesAround({ latitude, longitude }: Position): Iterable<PlacedEntity> {
    if (this.#placesByCell.size === 0 || Math.abs(latitude) > NEAR_POLE) return;
    const narrow = Math.cos((latitude * Math.PI) / 180) * KM_PER_DEGREE;
    const across = Math.ceil((PLACES_KM / narrow) * PER_DEGREE);
    const column = columnOf(longitude);
    for (let row = rowOf(latitude) - 1; row <= rowOf(latitude) + 1; row += 1) {
      for (let away = -across; away <= across; away += 1) {
        // Columns go on beyond the 180th meridian.
        const there = (column + away + COLUMNS) % COLUMNS;
        yield* this.#placesByCell.get(row * COLUMNS + there) ?? [];
      }
    }
  }

  /** None where the date is not one day. */
  #incidentsOn(date: string | null): readonly PlacedEntity[] {
    if (date === null || this.#incidentsByDay.size === 0) return [];
    const parsed = parseDate(date);
    if (!parsed.ok || parsed.value.earliest !== parsed.value.latest) return [];
    return this.#incidentsByDay.get(parsed.value.earliest ?? '') ?? [];
  }
}

function near(
  all: Iterable<PlacedEntity>,
  { kind, position }: { readonly kind: string; readonly position: Position },
  most: number,
): MatchSuggestion['alike'] {
  const found: { readonly away: number; readonly one: PlacedEntity }[] = [];
  for (const one of all) {
    const away = one.kind === kind ? distanceKm(one, position) : Infinity;
    if (away <= most) found.push({ away, one });
  }
  return found
    .sort((a, b) => a.away - b.away)
    .map(({ away, one: { uid, name, base } }) => {
      const where = away < 0.05 ? 'at the same position' : `${away.toFixed(1)} km away`;
      return { uid, name, reason: base === 'place' ? where : `on the same day, ${where}` };
    });
}

function push<K>(map: Map<K, PlacedEntity[]>, key: K, entity: PlacedEntity): void {
  const known = map.get(key);
  if (known) known.push(entity);
  else map.set(key, [entity]);
}

function rowOf(latitude: number): number {
  return Math.floor((latitude + 90) * PER_DEGREE);
}

function columnOf(longitude: number): number {
  return Math.min(COLUMNS - 1, Math.floor((longitude + 180) * PER_DEGREE)) % COLUMNS;
}
