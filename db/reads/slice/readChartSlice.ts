import { finishNow, type Sliced } from '../../../core/sliced';
import type { Uid } from '../../../core/uid';
import type { ChartSlice, SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { chartTable } from '../../tables/chartTable';
import { readRevision } from '../../writing/changeLog';
import { touchedSince } from '../../writing/touchedSince';
import { idList } from '../idList';
import { countMerged } from '../identity/mergedEntities';
import { missingRow } from '../missingRow';
import { readModels } from '../model';
import { chartModel } from '../models/chartModel';
import type { SourcesBehind } from '../readClaimsBehind';
import { rowId } from '../rowId';
import { readCallouts } from './readCallouts';
import { readChartIdentities, shownOnChart, type ChartIdentities } from './readChartIdentities';
import { attributionsOnChart, readSliceAttributions } from './readSliceAttributions';
import { linksOnChart, readSliceLinks } from './readSliceLinks';
import { readPlaces, readSliceNodes } from './readSliceNodes';

interface Kept {
  readonly revision: number;
  readonly slice: ChartSlice;
  readonly nodes: ReadonlyMap<number, SliceNode>;
}

/** Two are compared. */
const MOST_KEPT = 2;

/** The charts that were read last, by their uids. */
const keptOf = new WeakMap<ReadConnection, Map<Uid, Kept>>();

function keep(connection: ReadConnection, uid: Uid, kept: Kept): void {
  const all = keptOf.get(connection) ?? new Map<Uid, Kept>();
  keptOf.set(connection, all);
  all.delete(uid);
  all.set(uid, kept);
  for (const oldest of all.keys()) if (all.size > MOST_KEPT) all.delete(oldest);
}

/** The sources of the claims behind what is drawn, for the footing of a picture. */
function readSliceSources(
  connection: ReadConnection,
  sources: SourcesBehind,
): ChartSlice['sources'] {
  return connection.all(
    `SELECT uid, title, reliability FROM source
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    idList(sources.keys()),
  );
}

function readChart(connection: ReadConnection, id: number): ChartSlice['chart'] {
  const [chart] = readModels(connection, chartModel, 'WHERE t.id = ?', id);
  if (!chart) throw missingRow('chart');
  return chart;
}

function keysOf(
  connection: ReadConnection,
  query: string,
  parameters: ChartIdentities['shown'] | ChartIdentities['onChart'],
): number[] {
  const keys = connection.allValues(query, ...parameters).map(([id]) => id as number);
  return keys.sort((one, other) => one - other);
}

function* readAll(connection: ReadConnection, uid: Uid, revision: number): Sliced<Kept> {
  const id = rowId(connection, chartTable, uid);
  const chart = readChart(connection, id);
  const identities = readChartIdentities(connection, id);
  const nodes = yield* readSliceNodes(connection, id, identities);
  const sources: SourcesBehind = new Map();
  const link = keysOf(connection, linksOnChart, identities.onChart);
  yield;
  const links = yield* readSliceLinks(connection, link, identities, nodes, sources);
  const attribution = keysOf(connection, attributionsOnChart, identities.onChart);
  yield;
  const attributions = yield* readSliceAttributions(
    connection,
    id,
    attribution,
    identities,
    nodes,
    sources,
  );
  const entity = keysOf(connection, shownOnChart, identities.shown);
  const keys = { entity, link, attribution };
  const callouts = yield* readCallouts(connection, id, keys, identities, nodes);
  yield;
  const entities = connection.get<{ count: number }>('SELECT count(*) AS count FROM entity');
  const slice = {
    chart,
    nodes: [...nodes.values()],
    links,
    attributions,
    callouts,
    elsewhere: (entities?.count ?? 0) - countMerged(connection) - nodes.size,
    sources: readSliceSources(connection, sources),
  };
  return { revision, slice, nodes };
}

const onlyPlaces: ReadonlySet<string> = new Set(['chart', 'chart_place']);

/**
 * What is kept, with nodes at their new places: moving some is what is done most on a large chart.
 * Null where more than that was written since.
 */
function replaced(
  connection: ReadConnection,
  uid: Uid,
  { nodes: before, slice, revision: since }: Kept,
  revision: number,
): Kept | null {
  const touched = since < revision ? touchedSince(connection, since) : null;
  if (!touched || [...touched.keys()].some((table) => !onlyPlaces.has(table))) return null;
  const id = rowId(connection, chartTable, uid);
  const identities = readChartIdentities(connection, id);
  const places = readPlaces(connection, id, identities);
  if (places.size !== before.size) return null;
  const nodes = new Map<number, SliceNode>();
  for (const [key, place] of places) {
    const node = before.get(key);
    if (!node) return null;
    const isThere = node.x === place.x && node.y === place.y && node.pinned === place.pinned;
    nodes.set(key, isThere ? node : { ...node, ...place });
  }
  const hasSpots = slice.attributions.some(({ spot }) => spot !== null);
  const attributions = hasSpots
    ? finishNow(
        readSliceAttributions(
          connection,
          id,
          keysOf(connection, attributionsOnChart, identities.onChart),
          identities,
          nodes,
          new Map(),
        ),
      )
    : slice.attributions;
  const chart = readChart(connection, id);
  return { revision, nodes, slice: { ...slice, chart, nodes: [...nodes.values()], attributions } };
}

/**
 * What one chart shows, read in slices: a large one takes a second. What was read while the case
 * changed is not kept, because it is of two states.
 */
export function* findChartSlice(connection: ReadConnection, uid: Uid): Sliced<ChartSlice> {
  const revision = readRevision(connection);
  const kept = keptOf.get(connection)?.get(uid);
  const known =
    kept?.revision === revision
      ? kept
      : kept && connection.inOneState(() => replaced(connection, uid, kept, revision));
  const found = known ?? (yield* readAll(connection, uid, revision));
  if (readRevision(connection) === revision) keep(connection, uid, found);
  return found.slice;
}

/** What one chart shows, and how much of the case it does not. */
export function readChartSlice(connection: ReadConnection, uid: Uid): ChartSlice {
  return connection.inOneState(() => finishNow(findChartSlice(connection, uid)));
}
