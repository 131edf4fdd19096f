import type { LayoutKind, Spot } from '../graphCanvasProps';
import { layOutByForces } from './layOutByForces';
import { layOutByPlace } from './layOutByPlace';
import { layOutByTime } from './layOutByTime';
import { layOutInCircle } from './layOutInCircle';
import { layOutInGrid } from './layOutInGrid';
import { layOutInLayers } from './layOutInLayers';
import { layOutInRings } from './layOutInRings';
import { layOutInRivalRows } from './layOutInRivalRows';
import { layOutTogether } from './layOutTogether';
import { layOutByStress } from './stress/layOutByStress';
import type { LayoutTask, OnPlaces } from './layoutTask';

const layouts: Readonly<
  Record<LayoutKind, (task: LayoutTask, onPlaces?: OnPlaces) => Map<string, Spot>>
> = {
  forces: layOutByForces,
  layers: layOutInLayers,
  rings: layOutInRings,
  time: layOutByTime,
  place: layOutByPlace,
  rivals: layOutInRivalRows,
  grid: layOutInGrid,
  circle: layOutInCircle,
};

/** Where these stand says something of them, so nothing is drawn together. */
const meaningful: ReadonlySet<LayoutKind> = new Set(['time', 'place', 'rivals']);

/** Parts of very different size are not to stand in cells of one. */
const equal: ReadonlySet<LayoutKind> = new Set(['grid', 'circle']);

function togetherIn(task: LayoutTask): ReadonlyMap<string, Spot> | null {
  const { kind } = task;
  if (meaningful.has(kind)) return null;
  // Springs lay what is hardly linked in a row; stress packs it.
  const inside = kind === 'forces' ? layOutByStress : layouts[kind];
  const outside = kind === 'forces' || equal.has(kind) ? layOutByStress : layouts[kind];
  return layOutTogether(task, inside, outside);
}

/** Places in whole chart units. What is pinned stays; the same graph is always arranged the same. */
export function layOut(task: LayoutTask, onPlaces?: OnPlaces): ReadonlyMap<string, Spot> {
  // Layouts are told of nothing that depends on the order in which a chart was read.
  const byId = <T extends { readonly id: string }>(one: T, other: T): number =>
    one.id < other.id ? -1 : 1;
  const sorted = { ...task, nodes: task.nodes.toSorted(byId), lines: task.lines.toSorted(byId) };
  const places = new Map(togetherIn(sorted) ?? layouts[task.kind](sorted, onPlaces));
  for (const [id, { x, y }] of places) places.set(id, { x: Math.round(x), y: Math.round(y) });
  for (const { id, fixed } of task.nodes) if (fixed) places.set(id, fixed);
  return places;
}
