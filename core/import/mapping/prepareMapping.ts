import { fail, ok, type Result } from '../../result';
import type { Incoming, ImportProblem, IncomingSource } from '../incoming';
import type { Kind, LinkType } from '../../language/kind';
import type { TableRow } from '../tableRow';
import { commonFields } from '../../language/claim';
import { fingerprintOf } from './fingerprintOf';
import { mapAttribution } from './mapAttribution';
import { mapLink } from './mapLink';
import type { MappedRow } from './mappedRow';
import { mapSayings, sourceKey } from './mapSayings';
import type { Mapping } from './mapping';
import { rememberEntities } from './rememberEntities';
import { makeRowReader, type RowReader } from './rowReader';
import { columnsOf } from './columnsOf';

/** What came of a row. */
export interface RowOutcome {
  /** What refers to something comes after it. The same things come again with other rows, by the same keys. */
  readonly incoming: readonly Incoming[];
  readonly problems: readonly ImportProblem[];
}

export interface PreparedMapping {
  /** The table itself, before all of its rows; null where nothing is claimed. */
  readonly source: IncomingSource | null;
  readonly applyTo: (row: TableRow) => RowOutcome;
}

/** Kinds and types of link as they will be when the rows come in. */
export interface Language {
  readonly kinds: readonly Kind[];
  readonly linkTypes: readonly LinkType[];
}

/** A mapping made ready for a table's rows; fails where it does not fit the table or the case. */
export function prepareMapping(
  mapping: Mapping,
  columns: readonly string[],
  language: Language,
): Result<PreparedMapping> {
  const misfit = whyMisfit(mapping, columns, language);
  if (misfit !== null) return fail('mapping.misfit', misfit);
  const kinds = new Map(language.kinds.map((kind) => [kind.key, kind]));
  const linkTypes = new Map(language.linkTypes.map((type) => [type.key, type]));
  const entities = mapping.entities.map(rememberEntities);
  const readerOf = makeRowReader(columns, mapping.nothing.words);

  return ok({
    source: sourceOf(mapping),
    applyTo(row) {
      const problems: ImportProblem[] = [];
      const reader = readerOf(row, problems);
      if (!isWhole(row, columns, reader)) return { incoming: [], problems };
      const mapped: MappedRow = {
        mapping,
        kinds,
        linkTypes,
        reader,
        problems,
        rowKey: rowKeyOf(mapping, reader),
        made: new Map(),
        incoming: new Map(),
        sayings: [],
      };
      for (const addTo of entities) addTo(mapped);
      if (mapped.made.size === 0) {
        reader.problem(null, 'The row names nothing that could come in, and is left out.', true);
        return { incoming: [], problems };
      }
      for (const rule of mapping.links) mapLink(rule, mapped);
      for (const rule of mapping.attributions) mapAttribution(rule, mapped);
      mapSayings(mapped);
      return { incoming: [...mapped.incoming.values()], problems };
    },
  });
}

/** A row with too many cells has them in the wrong columns, and nobody can tell from where on. */
function isWhole(row: TableRow, columns: readonly string[], reader: RowReader): boolean {
  if (row.trouble !== null) reader.problem(null, row.trouble);
  const { length } = row.cells;
  if (row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    reader.problem(
      null,
      `The row has ${length} cells where the table has ${columns.length} columns, and is left out. A separator within a text may lack its quotation marks.`,
      true,
    );
    return false;
  }
  if (length < columns.length) {
    reader.problem(
      null,
      `The row has ${length} cells where the table has ${columns.length} columns; the last ones are taken to be empty.`,
    );
  }
  return true;
}

function rowKeyOf(mapping: Mapping, reader: RowReader): readonly string[] {
  const ids = (mapping.row.key ?? []).map(reader.raw);
  return ids.some((id) => id !== '') ? ids : ['cells', fingerprintOf(reader.row.cells)];
}

function sourceOf({ source, origin }: Mapping): IncomingSource | null {
  if (source === null) return null;
  return { what: 'source', key: sourceKey(origin), at: 'the file', ...source, derivesFrom: null };
}

function whyMisfit(
  mapping: Mapping,
  columns: readonly string[],
  { kinds, linkTypes }: Language,
): string | null {
  const known = new Set(columns);
  const missing = columnsOf(mapping).find((column) => !known.has(column));
  if (missing !== undefined) return `The table has no column “${missing}”.`;
  const made = new Set<string>();
  for (const { id, kind, fields, claimed } of mapping.entities) {
    const definition = kinds.find(({ key }) => key === kind);
    if (definition === undefined) return `The case has no kind “${kind}”.`;
    const has = new Set<string>(definition.fields.map(({ key }) => key));
    const lacking = fields.find(({ field }) => !has.has(field))?.field;
    const unclaimed = claimed.find(
      (field) => !has.has(field) && !(commonFields as readonly string[]).includes(field),
    );
    const field = lacking ?? unclaimed;
    if (field !== undefined) return `“${definition.label}” has no field “${field}”.`;
    if (made.has(id)) return `Two rules are called “${id}”.`;
    made.add(id);
  }
  const wanted = [
    ...mapping.links.flatMap(({ from, to }) => [from, to]),
    ...mapping.attributions.flatMap(({ incident, actor }) => [incident, actor]),
    ...(mapping.cited === null ? [] : [mapping.cited.about]),
  ];
  const lost = wanted.find((id) => !made.has(id));
  if (lost !== undefined) return `The mapping makes nothing called “${lost}”.`;
  for (const { type, fields } of mapping.links) {
    const definition = linkTypes.find(({ key }) => key === type);
    if (definition === undefined) return `The case has no type of link “${type}”.`;
    const lacking = fields.find(({ field }) => !definition.fields.some(({ key }) => key === field));
    if (lacking !== undefined) return `“${definition.label}” has no field “${lacking.field}”.`;
  }
  return null;
}
