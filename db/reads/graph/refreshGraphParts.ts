import { placeOfId, type GraphParts } from '../../../core/graph/caseGraph';
import type { ReadConnection } from '../../connection/connection';
import type { TouchedRows } from '../../writing/touchedSince';
import { isLinkCode } from './graphCodes';
import {
  codesOfTypes,
  linesToColumns,
  readFoundAttributions,
  readFoundEntities,
  readFoundLinks,
  type GraphLinkType,
} from './readGraphParts';

/** What changes who stands for whom, or what the codes mean. */
const remakes = ['entity_merge', 'link_type'];

function idsOf(touched: TouchedRows, table: string): Set<number> {
  return new Set((touched.get(table) ?? []).map(({ id }) => id));
}

/** Columns with those of `more` at their end, and without the lines that are dropped. */
function replaceLines(
  parts: GraphParts,
  isDropped: (line: number) => boolean,
  more: ReturnType<typeof linesToColumns>,
): ReturnType<typeof linesToColumns> {
  const kept: number[] = [];
  for (let line = 0; line < parts.row.length; line += 1) if (!isDropped(line)) kept.push(line);
  const count = kept.length + more.row.length;
  const joined = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    code: new Uint16Array(count),
    row: new Int32Array(count),
  };
  for (const column of ['from', 'to', 'code', 'row'] as const) {
    for (let at = 0; at < kept.length; at += 1) joined[column][at] = parts[column][kept[at]!]!;
    joined[column].set(more[column], kept.length);
  }
  return joined;
}

/** With entities that changed, came or went. Null where one came in between the others. */
function refreshNodes(
  connection: ReadConnection,
  parts: GraphParts,
  touched: ReadonlySet<number>,
): Pick<GraphParts, 'ids' | 'kinds' | 'closed' | 'shownAs'> | null {
  const found = readFoundEntities(connection, touched);
  const last = parts.ids.at(-1) ?? 0;
  const fresh = found.filter(({ id }) => id > last);
  if (found.some(({ id }) => id <= last && placeOfId(parts.ids, id) < 0)) return null;
  const before = parts.ids.length;
  const ids = new Int32Array(before + fresh.length);
  ids.set(parts.ids);
  ids.set(
    fresh.map(({ id }) => id),
    before,
  );
  const kinds = new Int32Array(ids.length);
  kinds.set(parts.kinds);
  const closed = new Uint8Array(ids.length);
  closed.set(parts.closed);
  const shownAs = Int32Array.from(ids.keys());
  shownAs.set(parts.shownAs);
  for (const id of touched) {
    const place = placeOfId(ids, id);
    if (place >= 0) closed[place] = 1;
  }
  for (const { id, kindId, closed: isClosed } of found) {
    const place = placeOfId(ids, id);
    kinds[place] = kindId;
    closed[place] = isClosed ? 1 : 0;
  }
  return { ids, kinds, closed, shownAs };
}

/**
 * The parts after steps that touched these rows, which are read again. The same object where they
 * bear on no node or line; null where all must be read again.
 */
export function refreshGraphParts(
  connection: ReadConnection,
  parts: GraphParts,
  types: readonly GraphLinkType[],
  touched: TouchedRows,
): GraphParts | null {
  if (remakes.some((table) => touched.has(table))) return null;
  const entities = idsOf(touched, 'entity');
  const links = idsOf(touched, 'link');
  const attributions = idsOf(touched, 'attribution');
  for (const row of touched.get('judgement') ?? []) {
    const id = row.valueOf('attribution_id');
    if (typeof id !== 'number') return null;
    attributions.add(id);
  }
  if (entities.size + links.size + attributions.size === 0) return parts;
  const nodes = entities.size === 0 ? parts : refreshNodes(connection, parts, entities);
  if (nodes === null) return null;
  const more = linesToColumns(nodes.ids, [
    ...readFoundLinks(connection, links, codesOfTypes(types)),
    ...readFoundAttributions(connection, attributions),
  ]);
  const isDropped = (line: number): boolean =>
    (isLinkCode(parts.code[line]!) ? links : attributions).has(parts.row[line]!);
  const { ids, kinds, closed, shownAs } = nodes;
  return { ids, kinds, closed, shownAs, ...replaceLines(parts, isDropped, more) };
}
