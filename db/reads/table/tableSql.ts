import { commonFieldLabels } from '../../../core/language/claim';
import type { TableName } from '../../../core/table/tableColumns';
import { LONGEST_CELL } from '../../../core/views/tableView';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';

interface TableSql {
  /** Its own table as `t`, and what its columns need. */
  readonly from: string;
  /** What is not listed at all. */
  readonly where: string;
  /** The word and the uid of what is selected with a row. */
  readonly selects: readonly [word: string, uid: string];
  /** By the keys of the columns; those of a footing are counted apart. */
  readonly values: Readonly<Record<string, string>>;
  /** What a column is sorted by where that is not its value. */
  readonly sorts: Readonly<Record<string, string>>;
  /** What stands behind the lines that it lists. */
  readonly footing: 'link' | 'attribution' | null;
  /** A query for the keys of the rows that are, or speak of, those in the table `about`. */
  readonly about: string;
}

/** The name of the entity with this key, as that one is shown: `merged` joins the same column. */
function shownName(column: string, merged: string): string {
  return `(SELECT text FROM entity_name
    WHERE entity_id = coalesce(${merged}.representative_id, ${column})
    ORDER BY role <> 'preferred', position LIMIT 1)`;
}

function joinMergedAs(merged: string, column: string): string {
  return `LEFT JOIN merged_entity AS ${merged} ON ${merged}.entity_id = ${column}`;
}

function prose(column: string): string {
  return `CASE WHEN length(${column}) > ${String(LONGEST_CELL)}
    THEN substr(${column}, 1, ${String(LONGEST_CELL)}) || '…' ELSE nullif(${column}, '') END`;
}

/** Null: no date. The empty text: it is given, and no day of it is known. */
function dayOf(date: string): string {
  return `CASE WHEN ${date} IS NULL THEN NULL
    WHEN ${date}_earliest IS NULL AND ${date}_latest IS NULL THEN ''
    ELSE coalesce(${date}_earliest, '0000') || ' ' || coalesce(${date}_latest, '9999') END`;
}

/** SQL text: apostrophes doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const verbs = attributionRoleTerms
  .map(({ term, verb }) => `WHEN ${quoted(term)} THEN ${quoted(verb)}`)
  .join(' ');

const fieldLabels = Object.entries(commonFieldLabels)
  .map(([key, label]) => `WHEN ${quoted(key)} THEN ${quoted(label)}`)
  .join(' ');

const suspect = (table: string, merged: string): string =>
  `CASE ${table}.hypothesis WHEN 'unknown' THEN 'Unknown' WHEN 'other' THEN 'Someone else'
    ELSE ${shownName(`${table}.actor_id`, merged)} END`;

/** An entity and all that is merged into it. */
const members =
  'SELECT t.id UNION ALL SELECT entity_id FROM merged_entity WHERE representative_id = t.id';

const recorded = { recordedAt: 't.recorded_at', recordedBy: 't.recorded_by' };

const isAbout = `link_id IN (SELECT id FROM link WHERE uid IN (SELECT uid FROM about))
  OR attribution_id IN (SELECT id FROM attribution WHERE uid IN (SELECT uid FROM about))
  OR entity_id IN (SELECT id FROM entity WHERE uid IN (SELECT uid FROM about)
    UNION SELECT merged.entity_id FROM entity JOIN merged_entity AS merged
      ON merged.representative_id = entity.id WHERE entity.uid IN (SELECT uid FROM about))`;

function ownUids(table: string): string {
  return `SELECT id FROM ${table} WHERE uid IN (SELECT uid FROM about)`;
}

/** What each table lists. Merged entities are one row, and stand at the ends of lines as that one. */
export const tableSql: Readonly<Record<TableName, TableSql>> = {
  entities: {
    from: 'entity AS t JOIN kind ON kind.id = t.kind_id',
    where: 't.id NOT IN (SELECT entity_id FROM entity_merge WHERE retracted_at IS NULL)',
    selects: ["'entity'", 't.uid'],
    values: {
      name: `(SELECT text FROM entity_name WHERE entity_id = t.id
        ORDER BY role <> 'preferred', position LIMIT 1)`,
      kind: 'kind.key',
      date: 't.date',
      description: prose('t.description'),
      links: `(SELECT count(*) FROM link WHERE from_id IN (${members}) OR to_id IN (${members}))`,
      hypotheses: `(SELECT count(*) FROM attribution
        WHERE incident_id IN (${members}) OR actor_id IN (${members}))`,
      otherNames: `(SELECT group_concat(text, ' · ' ORDER BY position, id) FROM entity_name
        WHERE entity_id = t.id AND role <> 'preferred')`,
      latitude: 't.latitude',
      longitude: 't.longitude',
      ...recorded,
    },
    sorts: { kind: 'kind.label', date: dayOf('t.date') },
    footing: null,
    about: ownUids('entity'),
  },
  links: {
    from: `link AS t JOIN link_type ON link_type.id = t.type_id
      ${joinMergedAs('from_merged', 't.from_id')} ${joinMergedAs('to_merged', 't.to_id')}`,
    where: 'true',
    selects: ["'link'", 't.uid'],
    values: {
      from: shownName('t.from_id', 'from_merged'),
      type: 'link_type.key',
      to: shownName('t.to_id', 'to_merged'),
      date: 't.date',
      description: prose('t.description'),
      ...recorded,
    },
    sorts: { type: 'link_type.label', date: dayOf('t.date') },
    footing: 'link',
    about: ownUids('link'),
  },
  attributions: {
    from: `current_attribution AS t ${joinMergedAs('incident_merged', 't.incident_id')}
      ${joinMergedAs('actor_merged', 't.actor_id')}`,
    where: 'true',
    selects: ["'attribution'", 't.uid'],
    values: {
      incident: shownName('t.incident_id', 'incident_merged'),
      suspect: suspect('t', 'actor_merged'),
      role: 't.role',
      likelihood: 't.likelihood',
      confidence: 't.confidence',
      status: 't.status',
      judgedAt: 't.judged_at',
      ...recorded,
    },
    sorts: {},
    footing: 'attribution',
    about: ownUids('attribution'),
  },
  claims: {
    from: `claim AS t JOIN passage ON passage.id = t.passage_id
      JOIN source ON source.id = passage.source_id
      LEFT JOIN link ON link.id = t.link_id LEFT JOIN link_type ON link_type.id = link.type_id
      LEFT JOIN attribution ON attribution.id = t.attribution_id
      ${joinMergedAs('from_merged', 'link.from_id')} ${joinMergedAs('to_merged', 'link.to_id')}
      ${joinMergedAs('incident_merged', 'attribution.incident_id')}
      ${joinMergedAs('actor_merged', 'attribution.actor_id')}
      ${joinMergedAs('entity_merged', 't.entity_id')}
      ${joinMergedAs('claimant_merged', 't.claimant_id')}`,
    where: 'true',
    selects: [
      `CASE WHEN t.link_id IS NOT NULL THEN 'link'
        WHEN t.attribution_id IS NOT NULL THEN 'attribution' ELSE 'entity' END`,
      `coalesce(link.uid, attribution.uid, (SELECT uid FROM entity
        WHERE id = coalesce(entity_merged.representative_id, t.entity_id)))`,
    ],
    values: {
      text: prose('t.text'),
      about: `CASE WHEN t.link_id IS NOT NULL
          THEN ${shownName('link.from_id', 'from_merged')} || ' ' || link_type.label || ' '
            || ${shownName('link.to_id', 'to_merged')}
        WHEN t.attribution_id IS NOT NULL
          THEN ${suspect('attribution', 'actor_merged')} || ' '
            || CASE attribution.role ${verbs} END || ' '
            || ${shownName('attribution.incident_id', 'incident_merged')}
        ELSE ${shownName('t.entity_id', 'entity_merged')} || ': '
          || CASE t.field ${fieldLabels} ELSE t.field END END`,
      stance: 't.stance',
      claimant: shownName('t.claimant_id', 'claimant_merged'),
      credibility: 't.credibility',
      source: 'source.title',
      reliability: 'source.reliability',
      locator: 'passage.locator',
      saidOn: 't.said_on',
      ...recorded,
    },
    sorts: { saidOn: dayOf('t.said_on') },
    footing: null,
    about: `SELECT id FROM claim WHERE ${isAbout}`,
  },
  sources: {
    from: 'source AS t',
    where: 'true',
    selects: ["'source'", 't.uid'],
    values: {
      title: 't.title',
      type: 't.type',
      publisher: 't.publisher',
      published: 't.published',
      reliability: 't.reliability',
      passages: '(SELECT count(*) FROM passage WHERE source_id = t.id)',
      claims: `(SELECT count(*) FROM passage JOIN claim ON claim.passage_id = passage.id
        WHERE passage.source_id = t.id AND claim.retracted_at IS NULL)`,
      derivesFrom: '(SELECT title FROM source AS origin WHERE origin.id = t.derives_from_id)',
      author: 't.author',
      language: 't.language',
      ...recorded,
    },
    sorts: { published: dayOf('t.published') },
    footing: null,
    about: `${ownUids('source')} UNION SELECT passage.source_id FROM passage
      WHERE id IN (SELECT passage_id FROM claim WHERE ${isAbout})`,
  },
};
