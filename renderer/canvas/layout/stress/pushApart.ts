import { emptyQuadTree, fillQuadTree, type QuadTree } from './quadTree';
import type { StressPlaces } from './relaxStress';
import type { StressGraph } from './stressGraph';

/** A square that is seen under a smaller angle counts as one node. */
const ANGLE = 1.1;
/** How much swinging is borne (Jacomy 2014, "tolerance"). */
const TOLERANCE = 1;
const TOUCHING = 1e-9;

function repel(
  { quarters, mass, x: treeX, y: treeY, width, node: alone }: QuadTree,
  { x, y }: StressPlaces,
  strength: Float64Array,
  [forceX, forceY]: readonly [Float64Array, Float64Array],
): void {
  const waiting = new Int32Array(256);
  const far = 1 / (ANGLE * ANGLE);
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node]!, y[node]!];
    let [fx, fy] = [0, 0];
    let open = 1;
    waiting[0] = 0;
    while (open > 0) {
      const square = waiting[--open]!;
      if (alone[square] === node) continue;
      const dx = px - treeX[square]!;
      const dy = py - treeY[square]!;
      const squared = dx * dx + dy * dy;
      const wide = width[square]!;
      if (alone[square]! >= 0 || wide * wide * far < squared) {
        if (squared < TOUCHING) continue;
        const push = mass[square]! / squared;
        fx += push * dx;
        fy += push * dy;
        continue;
      }
      const first = square * 4;
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const below = quarters[first + quarter]!;
        if (below >= 0) waiting[open++] = below;
      }
    }
    forceX[node] = fx * strength[node]!;
    forceY[node] = fy * strength[node]!;
  }
}

/** Pulls along lines; returns nothing but the forces. */
function attract(
  { count, starts, ends }: StressGraph,
  { x, y }: StressPlaces,
  [forceX, forceY]: readonly [Float64Array, Float64Array],
): void {
  for (let node = 0; node < count; node += 1) {
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const other = ends[way]!;
      forceX[node]! -= x[node]! - x[other]!;
      forceY[node]! -= y[node]! - y[other]!;
    }
  }
}

/**
 * How strong repulsion is where the layout as it is keeps its size: what lines pull together, summed
 * over their lengths, is what all pairs push apart.
 */
function balance(
  { starts, ends, count }: StressGraph,
  { x, y }: StressPlaces,
  masses: Float64Array,
) {
  let [pulled, all, own] = [0, 0, 0];
  for (let node = 0; node < count; node += 1) {
    all += masses[node]!;
    own += masses[node]! * masses[node]!;
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const dx = x[node]! - x[ends[way]!]!;
      const dy = y[node]! - y[ends[way]!]!;
      pulled += (dx * dx + dy * dy) / 2;
    }
  }
  return pulled / Math.max(1e-9, (all * all - own) / 2);
}

/**
 * Steps of ForceAtlas2 (Jacomy and others 2014) from places that are good already: lines pull, all
 * nodes push each other off by their lines, and each goes as far as it does not swing. `onStep` is
 * told of each step.
 */
export function pushApart(
  graph: StressGraph,
  places: StressPlaces,
  steps: number,
  onStep: (step: number) => void,
): void {
  const { count, starts } = graph;
  const { x, y, fixed } = places;
  const masses = Float64Array.from(
    { length: count },
    (_, node) => starts[node + 1]! - starts[node]! + 1,
  );
  const strength = balance(graph, places, masses);
  const strengths = masses.map((mass) => mass * strength);
  const tree = emptyQuadTree(count);
  let forces = [new Float64Array(count), new Float64Array(count)] as const;
  let before = [new Float64Array(count), new Float64Array(count)] as const;
  let speed = 0;
  for (let step = 0; step < steps; step += 1) {
    [forces, before] = [before, forces];
    fillQuadTree(tree, x, y, masses);
    repel(tree, places, strengths, forces);
    attract(graph, places, forces);
    const [forceX, forceY] = forces;
    const [beforeX, beforeY] = before;
    let [swinging, traction] = [0, 0];
    for (let node = 0; node < count; node += 1) {
      const mass = masses[node]!;
      swinging += mass * Math.hypot(forceX[node]! - beforeX[node]!, forceY[node]! - beforeY[node]!);
      traction +=
        (mass * Math.hypot(forceX[node]! + beforeX[node]!, forceY[node]! + beforeY[node]!)) / 2;
    }
    const wanted = swinging > 0 ? (TOLERANCE * traction) / swinging : 1;
    speed = step === 0 ? Math.min(1, wanted) : speed + Math.min(wanted - speed, speed / 2);
    for (let node = 0; node < count; node += 1) {
      if (fixed[node] === 1) continue;
      const swing =
        masses[node]! * Math.hypot(forceX[node]! - beforeX[node]!, forceY[node]! - beforeY[node]!);
      const go = (0.1 * speed) / (1 + speed * Math.sqrt(swing));
      x[node]! += forceX[node]! * go;
      y[node]! += forceY[node]! * go;
    }
    onStep(step);
  }
}
