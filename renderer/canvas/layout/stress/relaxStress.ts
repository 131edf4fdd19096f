import { seededRandom, shuffle } from '../../../../core/graph/measures/seededRandom';
import type { PivotDistances } from './pivotDistances';
import type { StressGraph } from './stressGraph';

const ROUNDS = 20;
/** How far from its wanted place the last round leaves a pair of neighbours. */
const LAST_STEP = 0.1;
/** Nearer than this, two nodes have no direction from each other. */
const TOUCHING = 1e-6;

export interface StressPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By node: 1 where it must not be moved. */
  readonly fixed: Uint8Array;
}

/**
 * What a pivot weighs at a distance: as much as the nodes nearer to it than half way, for which it
 * stands (Ortmann, Klimenta and Brandes 2016, "sparse stress").
 */
function pivotWeights(
  { pivots, distances, nearest }: PivotDistances,
  count: number,
): { readonly weights: Float64Array; readonly reach: number } {
  const size = pivots.length;
  let reach = 1;
  for (const distance of distances) if (distance > reach) reach = distance;
  const within = new Float64Array(size * (reach + 1));
  for (let node = 0; node < count; node += 1) {
    const pivot = nearest[node]!;
    within[pivot * (reach + 1) + distances[node * size + pivot]!]! += 1;
  }
  const weights = new Float64Array(size * (reach + 1));
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = pivot * (reach + 1);
    for (let step = 1; step <= reach; step += 1) within[row + step]! += within[row + step - 1]!;
    for (let step = 1; step <= reach; step += 1) {
      weights[row + step] = within[row + (step >> 1)]! / (step * step);
    }
  }
  return { weights, reach };
}

/**
 * Brings nodes as far from each other as lines lead between them, in units of one line: neighbours,
 * and all nodes and pivots, one pair after the other in smaller and smaller steps (Zheng, Pawar and
 * Goodman 2018, "graph drawing by stochastic gradient descent").
 */
export function relaxStress(
  { count, starts, ends }: StressGraph,
  pivotal: PivotDistances,
  { x, y, fixed }: StressPlaces,
): void {
  const { pivots, distances } = pivotal;
  const size = pivots.length;
  const { weights, reach } = pivotWeights(pivotal, count);
  let [heaviest, lightest] = [1, 1];
  for (const weight of weights) {
    if (weight > heaviest) heaviest = weight;
    if (weight > 0 && weight < lightest) lightest = weight;
  }
  const first = 1 / lightest;
  const cooling = Math.log(LAST_STEP / heaviest / first) / (ROUNDS - 1);
  const random = seededRandom(1);
  const order = Int32Array.from({ length: count }, (_, node) => node);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = first * Math.exp(cooling * round);
    shuffle(order, random);
    for (let at = 0; at < count; at += 1) {
      const node = order[at]!;
      const row = node * size;
      const begin = (at * 31 + round) % size;
      for (let turn = 0; turn < size && fixed[node] === 0; turn += 1) {
        const pivot = begin + turn < size ? begin + turn : begin + turn - size;
        const wanted = distances[row + pivot]!;
        if (wanted <= 1) continue;
        const step = rate * weights[pivot * (reach + 1) + wanted]!;
        const other = pivots[pivot]!;
        const dx = x[node]! - x[other]!;
        const dy = y[node]! - y[other]!;
        const away = Math.sqrt(dx * dx + dy * dy);
        if (away < TOUCHING) continue;
        const pull = ((step < 1 ? step : 1) * (away - wanted)) / (2 * away);
        x[node]! -= pull * dx;
        y[node]! -= pull * dy;
      }
      const last = starts[node + 1]!;
      const move = rate < 1 ? rate : 1;
      for (let way = starts[node]!; way < last; way += 1) {
        const other = ends[way]!;
        const dx = x[node]! - x[other]!;
        const dy = y[node]! - y[other]!;
        const away = Math.sqrt(dx * dx + dy * dy);
        if (away < TOUCHING) {
          // One of two on one spot goes aside, into a direction of its own.
          if (fixed[node] === 0) {
            x[node]! += 0.1 * Math.cos(node);
            y[node]! += 0.1 * Math.sin(node);
          }
          continue;
        }
        const pull = (move * (away - 1)) / (2 * away);
        if (fixed[node] === 0) {
          x[node]! -= pull * dx;
          y[node]! -= pull * dy;
        }
        if (fixed[other] === 0) {
          x[other]! += pull * dx;
          y[other]! += pull * dy;
        }
      }
    }
  }
}
