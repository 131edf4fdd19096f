import {
  allPlacingTypes,
  MOST_PLACING_STEPS,
  type Located,
} from '../../core/places/standingPlaces';
import type { Kind } from '../../core/language/kind';
import type { ReadConnection } from '../connection/connection';
import { groupBy } from '../reads/groupBy';
import { idList } from '../reads/idList';

interface CaseLink {
  readonly from: number;
  readonly type: string;
  readonly to: number;
}

/** What says where these entities are, as far as links may lead. */
export function readLocated(
  connection: ReadConnection,
  ids: readonly number[],
): Located<number, CaseLink> {
  const entities = new Map<number, { readonly base: Kind['base']; readonly isPlaced: boolean }>();
  const links: CaseLink[] = [];
  const readEntities = (wanted: readonly number[]): void => {
    const rows = connection.allValues(
      `SELECT entity.id, kind.base, entity.latitude IS NOT NULL FROM entity
       JOIN kind ON kind.id = entity.kind_id WHERE entity.id IN (SELECT value FROM json_each(?))`,
      idList(wanted),
    );
    for (const [id, base, placed] of rows) {
      entities.set(id as number, { base: base as Kind['base'], isPlaced: placed === 1 });
    }
  };
  readEntities(ids);
  let last: readonly number[] = ids;
  for (let step = 0; step < MOST_PLACING_STEPS && last.length > 0; step += 1) {
    const found = connection.all<CaseLink>(
      `SELECT link.from_id AS "from", link_type.key AS type, link.to_id AS "to"
       FROM link JOIN link_type ON link_type.id = link.type_id
       WHERE link.from_id IN (SELECT value FROM json_each(?)) AND link.retracted_at IS NULL
         AND link_type.key IN (SELECT value FROM json_each(?))
         AND NOT (
           EXISTS (SELECT 1 FROM claim WHERE claim.link_id = link.id
             AND claim.retracted_at IS NULL AND claim.stance = 'denies')
           AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.link_id = link.id
             AND claim.retracted_at IS NULL AND claim.stance <> 'denies'))
       ORDER BY link.id`,
      idList(last),
      JSON.stringify(allPlacingTypes),
    );
    links.push(...found);
    const next = [...new Set(found.map(({ to }) => to))].filter((id) => !entities.has(id));
    readEntities(next);
    last = next.filter((id) => entities.get(id)?.isPlaced === false);
  }
  const leaving = groupBy(links, ({ from }) => from);
  return {
    hasPosition: (id) => entities.get(id)?.isPlaced ?? false,
    baseOf: (id) => entities.get(id)?.base ?? null,
    linksFrom: leaving,
  };
}
