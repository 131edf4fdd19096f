import { stepsFrom } from '../../../../renderer/canvas/layout/stress/pivotDistances';
import type { StressGraph } from '../../../../renderer/canvas/layout/stress/stressGraph';

const SAMPLES = 200;

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * How far the distances on the screen are from those in the graph: the mean of the squared relative
 * errors, at the scale that suits the layout best, over all pairs of some nodes with all others.
 */
export function stressOf(graph: StressGraph, { x, y }: Places): number {
  const { count } = graph;
  const steps = new Int32Array(count);
  const queue = new Int32Array(count);
  let [ratios, squares, pairs] = [0, 0, 0];
  const stride = Math.max(1, Math.floor(count / SAMPLES));
  for (let from = 0; from < count; from += stride) {
    stepsFrom(graph, from, steps, queue);
    for (let node = 0; node < count; node += 1) {
      const step = steps[node] ?? -1;
      if (step <= 0) continue;
      const away = Math.hypot((x[from] ?? 0) - (x[node] ?? 0), (y[from] ?? 0) - (y[node] ?? 0));
      const ratio = away / step;
      ratios += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  // The sum of (scale × ratio - 1)² is least at this scale.
  const scale = ratios / squares;
  return (scale * scale * squares - 2 * scale * ratios + pairs) / pairs;
}
