import type { Spot } from '../graphCanvasProps';
import type { LayoutNode, LayoutTask } from './layoutTask';
import { neighboursOf } from './neighboursOf';
import { ringOf, ringRadius } from './ringOf';

/** All nodes on one circle; those that are linked stand near each other where that is easy. */
export function layOutInCircle({ nodes, lines }: LayoutTask): Map<string, Spot> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = neighboursOf([...byId.keys()], lines);
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  const roots = [...byId.keys()].toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const order: LayoutNode[] = [];
  const seen = new Set<string>();
  for (const root of roots) {
    // A stack and no recursion: a chain may be as long as the chart.
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const node = byId.get(id);
      if (!node || seen.has(id)) continue;
      seen.add(id);
      order.push(node);
      waiting.push(...[...(neighbours.get(id) ?? [])].reverse());
    }
  }
  return new Map(ringOf(order, ringRadius(order)));
}
