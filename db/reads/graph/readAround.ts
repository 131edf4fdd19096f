import type { z } from 'zod';
import { nodeOfId } from '../../../core/graph/caseGraph';
import { hopsFrom } from '../../../core/graph/hopsFrom';
import { passesFor } from '../../../core/graph/passes';
import { finishNow } from '../../../core/sliced';
import type { aroundArgsShape, AroundView } from '../../../core/views/graphView';
import type { ReadConnection } from '../../connection/connection';
import { entityTable } from '../../tables/entityTable';
import { EntityItems } from '../entityItems';
import { rowId } from '../rowId';
import { chartNodes } from './chartNodes';
import { currentGraph } from './currentGraph';
import { FIRST_LINK_CODE } from './graphCodes';
import { groupsAround, writeAroundKey } from './groupsAround';
import { uidsOfNodes } from './uidsOfNodes';

type Asked = z.infer<z.ZodObject<typeof aroundArgsShape>>;

/** More are not held by one expansion. */
const MOST_HELD = 1000;

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
    const { all, first, next, groups } = groupsAround(current, hops, kindKeys);
    const only = asked.only && new Set(asked.only.map(writeAroundKey));
    const fresh: number[] = [];
    const held: number[] = [];
    let [total, freshTotal] = [0, 0];
    for (let place = 0; place < hops.nodes.length; place += 1) {
      if (hops.steps[place] === 0) continue;
      const node = hops.nodes[place]!;
      const isPlaced = placed.has(node);
      let isAsked = only === null;
      total += 1;
      if (!isPlaced) freshTotal += 1;
      for (let entry = first[place]!; entry >= 0; entry = next[entry]!) {
        const group = groups[entry]!;
        if (isPlaced) group.shown += 1;
        else group.fresh += 1;
        isAsked ||= only?.has(group.name) === true;
      }
      if (!isAsked) continue;
      if (isPlaced) held.push(node);
      else fresh.push(place);
    }
    const listed = fresh.slice(0, asked.limit);
    const items = new EntityItems(
      connection,
      listed.flatMap((place) => [graph.ids[hops.nodes[place]!]!, graph.ids[hops.origins[place]!]!]),
    );
    return {
      total,
      fresh: freshTotal,
      groups: all
        .toSorted((a, b) => b.fresh + b.shown - a.fresh - a.shown || (a.name < b.name ? -1 : 1))
        .map((group) => ({ ...group.key, fresh: group.fresh, shown: group.shown })),
      entities: listed.map((place) => ({
        entity: items.of(graph.ids[hops.nodes[place]!]!),
        from: items.of(graph.ids[hops.origins[place]!]!).uid,
      })),
      chosen: fresh.length,
      onChart: uidsOfNodes(connection, graph, held.slice(0, MOST_HELD)),
    };
  });
}
