import { seededRandom } from '../../../../core/graph/measures/seededRandom';
import { stepsFrom } from './pivotDistances';
import type { StressPlaces } from './relaxStress';
import type { StressGraph } from './stressGraph';

/** How far a node of one step away would be moved, if it could go too far, at first and at last. */
const FIRST_RATE = 10;
const LAST_RATE = 0.5;
const TOUCHING = 1e-6;

/**
 * Brings all nodes as far from nodes taken by chance as lines lead between them, one of these after
 * the other in smaller and smaller steps. What has the same distances from all pivots lies upon each
 * other until then.
 */
export function relaxSamples(
  graph: StressGraph,
  { x, y, fixed }: StressPlaces,
  samples: number,
): void {
  const { count } = graph;
  const steps = new Int32Array(count);
  const queue = new Int32Array(count);
  const cooling = Math.log(LAST_RATE / FIRST_RATE) / Math.max(1, samples - 1);
  const random = seededRandom(1);
  for (let sample = 0; sample < samples; sample += 1) {
    const from = Math.floor(random() * count);
    stepsFrom(graph, from, steps, queue);
    const rate = FIRST_RATE * Math.exp(cooling * sample);
    const [fromX, fromY] = [x[from]!, y[from]!];
    let [backX, backY, weight] = [0, 0, 0];
    for (let node = 0; node < count; node += 1) {
      const wanted = steps[node]!;
      if (wanted <= 0) continue;
      const dx = x[node]! - fromX;
      const dy = y[node]! - fromY;
      const away = Math.sqrt(dx * dx + dy * dy);
      if (away < TOUCHING) continue;
      const step = Math.min(1, rate / (wanted * wanted));
      const pull = (step * (away - wanted)) / (2 * away);
      backX += step * pull * dx;
      backY += step * pull * dy;
      weight += step;
      if (fixed[node] === 1) continue;
      x[node]! -= pull * dx;
      y[node]! -= pull * dy;
    }
    // Of all that pull at it, the one in the middle goes the mean way.
    if (weight === 0 || fixed[from] === 1) continue;
    x[from]! += backX / weight;
    y[from]! += backY / weight;
  }
}
