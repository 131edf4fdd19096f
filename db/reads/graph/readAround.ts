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

/** More than a code of a line can be. */
const CODES = 0x10000;

interface Group {
  readonly key: AroundKey;
  readonly name: string;
}

/** By place in the hops, the groups of what was reached: all types of line that lead one step on. */
function groupsOf(
  { graph, types }: CurrentGraph,
  hops: Hops,
  kindKeys: ReadonlyMap<number, string>,
): readonly (readonly Group[])[] {
  const { starts, ends, sorts, kinds } = graph;
  const { near: placeOf } = graph.scratch;
  // A hub has thousands of neighbours in a handful of groups, each of which is made once.
  const known = new Map<number, Group>();
  const groupOf = (kindId: number, code: number): Group => {
    const number = kindId * CODES + code;
    let group = known.get(number);
    if (!group) {
      const kind = kindKeys.get(kindId) ?? '';
      const key: AroundKey = isLinkCode(code)
        ? { kind, via: 'link', type: types[code - FIRST_LINK_CODE]?.key ?? '' }
        : { kind, via: 'attribution', type: roleOfCode(code) };
      const name = writeKey(key);
      // A role has two codes.
      group = [...known.values()].find((one) => one.name === name) ?? { key, name };
      known.set(number, group);
    }
    return group;
  };
  const groups: Group[][] = Array.from(hops.nodes, () => []);
  hops.nodes.forEach((node, place) => {
    placeOf[node] = place;
  });
  const last = hops.steps.at(-1) ?? 0;
  hops.nodes.forEach((node, place) => {
    const step = hops.steps[place]!;
    // From where it was reached: the ways of the last ones would be many times as many.
    if (step === last) return;
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const other = placeOf[ends[way]!]!;
      if (other < 0 || hops.steps[other] !== step + 1) continue;
      const group = groupOf(kinds[hops.nodes[other]!]!, sorts[way]! >> 1);
      const known = groups[other]!;
      if (!known.includes(group)) known.push(group);
    }
  });
  for (const node of hops.nodes) placeOf[node] = -1;
  return groups;
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
      const groups = groupsAt[place]!;
      total += 1;
      if (!isPlaced) freshTotal += 1;
      for (const { key, name } of groups) {
        const group = counts.get(name) ?? { ...key, fresh: 0, shown: 0 };
        group[isPlaced ? 'shown' : 'fresh'] += 1;
        counts.set(name, group);
      }
      if (only && !groups.some(({ name }) => only.has(name))) return;
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
