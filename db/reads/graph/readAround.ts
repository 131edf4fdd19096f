import type { z } from 'zod';
import { nodeOfId } from '../../../core/graph/caseGraph';
import { hopsFrom, type Hops } from '../../../core/graph/hopsFrom';
import { passesFor } from '../../../core/graph/passes';
import { finishNow } from '../../../core/sliced';
import type { aroundArgsShape, AroundKey, AroundView } from '../../../core/views/graphView';
import type { ReadConnection } from '../../connection/connection';
import { entityTable } from '../../tables/entityTable';
import { EntityItems } from '../entityItems';
import { rowId } from '../rowId';
import { chartNodes } from './chartNodes';
import { currentGraph, type CurrentGraph } from './currentGraph';
import { FIRST_LINK_CODE, isLinkCode, roleOfCode } from './graphCodes';
import { uidsOfNodes } from './uidsOfNodes';

type Asked = z.infer<z.ZodObject<typeof aroundArgsShape>>;

/** More are not held by one expansion. */
const MOST_HELD = 1000;

/** The groups of what was reached, by its place in the hops: all types of line that lead one step on. */
function groupsOf(
  { graph, types }: CurrentGraph,
  hops: Hops,
  kindKeys: ReadonlyMap<number, string>,
): (place: number) => readonly AroundKey[] {
  const steps = new Map<number, number>();
  hops.nodes.forEach((node, place) => steps.set(node, hops.steps[place]!));
  const { starts, ends, sorts, kinds } = graph;
  return (place) => {
    const node = hops.nodes[place]!;
    const before = hops.steps[place]! - 1;
    const codes = new Map<string, AroundKey>();
    const kind = kindKeys.get(kinds[node]!) ?? '';
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      if (steps.get(ends[way]!) !== before) continue;
      const code = sorts[way]! >> 1;
      const key: AroundKey = isLinkCode(code)
        ? { kind, via: 'link', type: types[code - FIRST_LINK_CODE]?.key ?? '' }
        : { kind, via: 'attribution', type: roleOfCode(code) };
      codes.set(writeKey(key), key);
    }
    return [...codes.values()];
  };
}

function writeKey({ kind, via, type }: AroundKey): string {
  return `${kind} ${via} ${type}`;
}

/** What lies around entities: how much of what, and the first of it that is not on the chart. */
export function readAround(connection: ReadConnection, asked: Asked): AroundView {
  return connection.inOneState(() => {
    const current = finishNow(currentGraph(connection));
    const { graph, types } = current;
    const starts = asked.of.map((uid) => nodeOfId(graph, rowId(connection, entityTable, uid)));
    const placed = chartNodes(connection, graph, asked.chart);
    const codes = FIRST_LINK_CODE + types.length;
    const passes = passesFor({ codes, allows: () => true, oneWay: () => false });
    const hops = hopsFrom(graph, starts, asked.steps, passes);
    const kindKeys = new Map(
      connection
        .allValues('SELECT id, key FROM kind')
        .map(([id, key]) => [id as number, key as string]),
    );
    const groupsAt = groupsOf(current, hops, kindKeys);
    const only = asked.only && new Set(asked.only.map(writeKey));
    const counts = new Map<string, AroundView['groups'][number]>();
    const fresh: number[] = [];
    const held: number[] = [];
    let [total, freshTotal] = [0, 0];
    hops.nodes.forEach((node, place) => {
      if (hops.steps[place] === 0) return;
      const isPlaced = placed.has(node);
      const groups = groupsAt(place);
      total += 1;
      if (!isPlaced) freshTotal += 1;
      for (const key of groups) {
        const name = writeKey(key);
        const group = counts.get(name) ?? { ...key, fresh: 0, shown: 0 };
        group[isPlaced ? 'shown' : 'fresh'] += 1;
        counts.set(name, group);
      }
      if (only && !groups.some((key) => only.has(writeKey(key)))) return;
      (isPlaced ? held : fresh).push(isPlaced ? node : place);
    });
    const listed = fresh.slice(0, asked.limit);
    const items = new EntityItems(
      connection,
      listed.flatMap((place) => [graph.ids[hops.nodes[place]!]!, graph.ids[hops.origins[place]!]!]),
    );
    return {
      total,
      fresh: freshTotal,
      groups: [...counts.values()].sort(
        (a, b) => b.fresh + b.shown - a.fresh - a.shown || (writeKey(a) < writeKey(b) ? -1 : 1),
      ),
      entities: listed.map((place) => ({
        entity: items.of(graph.ids[hops.nodes[place]!]!),
        from: items.of(graph.ids[hops.origins[place]!]!).uid,
      })),
      chosen: fresh.length,
      onChart: uidsOfNodes(connection, graph, held.slice(0, MOST_HELD)),
    };
  });
}
