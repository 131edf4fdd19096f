import type { Uid } from '../../../core/uid';
import type {
  ChartEvidence,
  EvidenceClaim,
  EvidenceSource,
} from '../../../core/views/evidenceView';
import type { Credibility } from '../../../core/vocabularies/credibility';
import type { Reliability } from '../../../core/vocabularies/reliability';
import { gradeToText } from '../../../core/wording/gradeToText';
import type { ReadConnection } from '../../connection/connection';
import { chartTable } from '../../tables/chartTable';
import { EntityItems } from '../entityItems';
import { idList } from '../idList';
import { rowId } from '../rowId';
import { readChartIdentities, shownOnChart, type ChartIdentities } from './readChartIdentities';
import { attributionsOnChart } from './readSliceAttributions';
import { linksOnChart } from './readSliceLinks';

/** More would hide the chart that they stand on. */
const MOST_CLAIMS = 400;

interface GroupRow extends Pick<EvidenceClaim, 'about' | 'source' | 'stance' | 'count'> {
  readonly sourceId: number;
  readonly reliability: Reliability | null;
  readonly credibilities: string;
  readonly claimants: string;
  readonly total: number;
}

interface FoundGroup extends Omit<GroupRow, 'about'> {
  readonly line: string | null;
  readonly entityId: number | null;
}

function readGroups(
  connection: ReadConnection,
  { shown, onChart, membersOf }: ChartIdentities,
): GroupRow[] {
  const merged = [...membersOf].flatMap(([node, members]) =>
    members.map((member) => [member, node]),
  );
  const rows = connection.all<FoundGroup>(
    `WITH merged(entity_id, node_id) AS MATERIALIZED
       (SELECT value ->> 0, value ->> 1 FROM json_each(?))
     SELECT coalesce((SELECT uid FROM link WHERE id = claim.link_id),
         (SELECT uid FROM attribution WHERE id = claim.attribution_id)) AS line,
       coalesce(merged.node_id, claim.entity_id) AS entityId, source.id AS sourceId,
       source.uid AS source, source.reliability, claim.stance,
       count(*) AS count, json_group_array(DISTINCT claim.credibility) AS credibilities,
       json_group_array(DISTINCT claim.claimant_id) AS claimants, count(*) OVER () AS total
     FROM claim JOIN passage ON passage.id = claim.passage_id
     JOIN source ON source.id = passage.source_id
     LEFT JOIN merged ON merged.entity_id = claim.entity_id
     WHERE claim.retracted_at IS NULL AND (claim.link_id IN (${linksOnChart})
       OR claim.attribution_id IN (${attributionsOnChart})
       OR claim.entity_id IN (${shownOnChart}))
     GROUP BY claim.link_id, claim.attribution_id, entityId, source.id, claim.stance
     ORDER BY min(claim.id) LIMIT ${MOST_CLAIMS}`,
    JSON.stringify(merged),
    ...onChart,
    ...onChart,
    ...shown,
  );
  const nodes = new EntityItems(
    connection,
    rows.flatMap(({ entityId }) => (entityId === null ? [] : [entityId])),
  );
  return rows.flatMap(({ line, entityId, ...row }) => {
    const about = entityId === null ? line : nodes.of(entityId).uid;
    return about === null ? [] : [{ ...row, about }];
  });
}

/** With those that they derive from, so that repetition is seen to be one. */
function readSources(connection: ReadConnection, ids: Iterable<number>): EvidenceSource[] {
  return connection.all<EvidenceSource>(
    `WITH RECURSIVE chain(source_id) AS (
       SELECT value FROM json_each(?)
       UNION
       SELECT source.derives_from_id FROM chain JOIN source ON source.id = chain.source_id
       WHERE source.derives_from_id IS NOT NULL
     )
     SELECT source.uid, source.title, source.reliability,
       (SELECT origin.uid FROM source AS origin WHERE origin.id = source.derives_from_id)
         AS derivesFrom
     FROM chain JOIN source ON source.id = chain.source_id ORDER BY source.id`,
    idList(ids),
  );
}

function listed<T>(json: string): T[] {
  return JSON.parse(json) as T[];
}

/** Reads the claims about what a chart shows, and their sources. */
export function readChartEvidence(connection: ReadConnection, uid: Uid): ChartEvidence {
  return connection.inOneState(() => {
    const groups = readGroups(
      connection,
      readChartIdentities(connection, rowId(connection, chartTable, uid)),
    );
    const claimantsOf = ({ claimants }: GroupRow): number[] =>
      listed<number | null>(claimants).filter((id) => id !== null);
    const voices = new EntityItems(connection, groups.flatMap(claimantsOf));
    return {
      claims: groups.map((row) => ({
        about: row.about,
        source: row.source,
        stance: row.stance,
        count: row.count,
        grades: listed<Credibility | null>(row.credibilities).map((credibility) =>
          gradeToText(row.reliability, credibility),
        ),
        voices: [...new Set(claimantsOf(row).map((id) => voices.of(id).name))],
      })),
      sources: readSources(connection, new Set(groups.map(({ sourceId }) => sourceId))),
      leftOut: (groups[0]?.total ?? 0) - groups.length,
    };
  });
}
