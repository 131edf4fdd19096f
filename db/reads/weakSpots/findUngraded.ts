import type { ReadConnection } from '../../connection/connection';
import type { Among } from './among';
import type { Stakes } from './readStakes';
import type { FindWeak, WeakThing } from './weakThing';

/** A source weighs as much as the weightiest hypothesis that it speaks of. */
function ungradedSources(connection: ReadConnection, among: Among): WeakThing[] {
  const rows = connection.allValues(
    `SELECT DISTINCT source.id, claim.attribution_id FROM source
     LEFT JOIN passage ON passage.source_id = source.id
     LEFT JOIN claim ON claim.passage_id = passage.id
       AND claim.attribution_id IS NOT NULL AND claim.retracted_at IS NULL
     WHERE ${among.where('source', 'source.id')} AND source.reliability IS NULL
       AND source.retracted_at IS NULL ORDER BY source.id`,
    ...among.keys('source'),
  ) as [number, number | null][];
  const spokenOf = new Map<number, number[]>();
  for (const [id, attribution] of rows) {
    const list = spokenOf.get(id) ?? [];
    if (attribution !== null) list.push(attribution);
    spokenOf.set(id, list);
  }
  return [...spokenOf].map(([id, attributions]) => ({
    word: 'source',
    id,
    hangsOn: (stakes: Stakes) => Math.max(0, ...attributions.map(stakes.ofAttribution)),
  }));
}

type ClaimRow = readonly [
  claim: number,
  link: number | null,
  attribution: number | null,
  entity: number | null,
];

/** Ungraded claims, at the thing that they are about. */
function ungradedClaims(connection: ReadConnection, among: Among): WeakThing[] {
  const rows = connection.allValues(
    `SELECT id, link_id, attribution_id, entity_id FROM claim
     WHERE credibility IS NULL AND retracted_at IS NULL
       AND (${among.where('attribution', 'attribution_id')} OR ${among.where('entity', 'entity_id')}
         OR ${among.where('link', 'link_id')}) ORDER BY id`,
    ...among.keys('attribution', 'entity', 'link'),
  ) as unknown as ClaimRow[];
  return rows.map(([claim, link, attribution, entity]): WeakThing => {
    if (attribution !== null) return { word: 'attribution', id: attribution, claim };
    if (entity !== null) return { word: 'entity', id: entity, claim };
    return { word: 'link', id: link ?? 0, claim };
  });
}

/** Not graded is not the same as F or 6. */
export const findUngraded: FindWeak = (connection, among) => ({
  'sources-without-reliability': ungradedSources(connection, among),
  'claims-without-credibility': ungradedClaims(connection, among),
});
