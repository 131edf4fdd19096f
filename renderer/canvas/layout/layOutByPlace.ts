import type { Spot } from '../graphCanvasProps';
import type { LayoutTask } from './layoutTask';
import { layOutInGrid } from './layOutInGrid';
import { spreadApart } from './stress/spreadApart';

/** How much wider than what the nodes cover the country between them is drawn. */
const WIDER = 2.2;
/** Chart units between what has a place and what has none. */
const APART = 120;

/**
 * As on a map, north above: each node as near to its place as the others leave room. What has no
 * place stands in a grid below, so that nobody takes it to be anywhere.
 */
export function layOutByPlace(task: LayoutTask): Map<string, Spot> {
  const placed = task.nodes.flatMap((node) => (node.at ? [{ ...node, at: node.at }] : []));
  const without = task.nodes.filter(({ at }) => at === null);
  const places = new Map<string, Spot>();
  const lefts = placed.map(({ at }) => at.x);
  const tops = placed.map(({ at }) => at.y);
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  const span = Math.max(Math.max(...lefts) - left, Math.max(...tops) - top);
  const covered = placed.reduce((sum, { width, height }) => sum + width * height, 0);
  const scale = span > 0 ? (WIDER * Math.sqrt(covered)) / span : 0;
  const boxes = {
    x: Float64Array.from(placed, ({ at }) => (at.x - left) * scale),
    y: Float64Array.from(placed, ({ at }) => (at.y - top) * scale),
    width: Float64Array.from(placed, ({ width }) => width),
    height: Float64Array.from(placed, ({ height }) => height),
    fixed: new Uint8Array(placed.length),
  };
  spreadApart(boxes);
  let bottom = 0;
  placed.forEach(({ id, height }, at) => {
    const spot = { x: boxes.x[at] ?? 0, y: boxes.y[at] ?? 0 };
    places.set(id, spot);
    bottom = Math.max(bottom, spot.y + height / 2);
  });
  const below = placed.length > 0 ? bottom + APART : 0;
  const highest = Math.max(0, ...without.map(({ height }) => height)) / 2;
  for (const [id, { x, y }] of layOutInGrid({ ...task, nodes: without })) {
    places.set(id, { x, y: y + below + highest });
  }
  return places;
}
