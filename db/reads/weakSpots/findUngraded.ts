import type { ReadConnection } from '../../connection/connection';
import type { Stakes } from './readStakes';
import type { FindWeak, WeakThing } from './weakThing';

/** A source weighs as much as the weightiest hypothesis that it speaks of. */
function ungradedSources(connection: ReadConnection, stakes: Stakes): WeakThing[] {
  const rows = connection.allValues(
    `SELECT DISTINCT source.id, claim.attribution_id FROM source
     LEFT JOIN passage ON passage.source_id = source.id
     LEFT JOIN claim ON claim.passage_id = passage.id
       AND claim.attribution_id IS NOT NULL AND claim.retracted_at IS NULL
     WHERE source.reliability IS NULL AND source.retracted_at IS NULL ORDER BY source.id`,
  ) as [number, number | null][];
  const weights = new Map<number, number>();
  for (const [id, attribution] of rows) {
    const weight = attribution === null ? 0 : stakes.ofAttribution(attribution);
    weights.set(id, Math.max(weight, weights.get(id) ?? 0));
  }
  return [...weights].map(([id, stake]) => ({ word: 'source', id, stake }));
}

type ClaimRow = readonly [
  claim: number,
  link: number | null,
  attribution: number | null,
  entity: number | null,
];

/** Ungraded claims, at the thing that they are about. */
function ungradedClaims(connection: ReadConnection, stakes: Stakes): WeakThing[] {
  const rows = connection.allValues(
    `SELECT id, link_id, attribution_id, entity_id FROM claim
     WHERE credibility IS NULL AND retracted_at IS NULL ORDER BY id`,
  ) as unknown as ClaimRow[];
  return rows.map(([claim, link, attribution, entity]): WeakThing => {
    if (attribution !== null) {
      const stake = stakes.ofAttribution(attribution);
      return { word: 'attribution', id: attribution, claim, stake };
    }
    if (entity !== null)
      return { word: 'entity', id: entity, claim, stake: stakes.ofEntity(entity) };
    return { word: 'link', id: link ?? 0, claim, stake: 0 };
  });
}

/** Not graded is not the same as F or 6. */
export const findUngraded: FindWeak = (connection, stakes) => ({
  'sources-without-reliability': ungradedSources(connection, stakes),
  'claims-without-credibility': ungradedClaims(connection, stakes),
});
