import { expect, it } from 'vitest';
import { seededRandom } from '../../../../core/graph/measures/seededRandom';
import { pivotDistances, stepsFrom } from './pivotDistances';
import { relaxSamples } from './relaxSamples';
import { relaxStress } from './relaxStress';
import { scaleByPivots } from './scaleByPivots';
import { partsOf, stressGraph } from './stressGraph';

const NODES = 400;

/** A tree with some lines across: all hangs together. */
function anyGraph() {
  const random = seededRandom(3);
  const id = (node: number): string => `n${String(node).padStart(3, '0')}`;
  const lines = Array.from({ length: NODES + 80 }, (_, line) => {
    const node = 1 + (line % (NODES - 1));
    const other = Math.floor(random() * node);
    return {
      id: `l${String(line)}`,
      source: id(node),
      target: id(other),
      room: 20,
      likelihood: null,
    };
  });
  const [part] = partsOf(
    stressGraph(
      Array.from({ length: NODES }, (_, node) => id(node)),
      lines,
    ),
  );
  if (!part) throw new Error('The graph has no part.');
  return part;
}

function underTest() {
  const graph = anyGraph();
  const places = {
    x: new Float64Array(NODES),
    y: new Float64Array(NODES),
    fixed: new Uint8Array(NODES),
  };
  const pivotal = pivotDistances(graph, 10);
  scaleByPivots(pivotal, places.x, places.y);
  relaxStress(graph, pivotal, places);
  /** The mean of the squared relative errors of all distances. */
  const stress = (): number => {
    const [steps, queue] = [new Int32Array(NODES), new Int32Array(NODES)];
    let sum = 0;
    for (let from = 0; from < NODES; from += 1) {
      stepsFrom(graph, from, steps, queue);
      steps.forEach((step, node) => {
        if (step <= 0) return;
        const away = Math.hypot(
          places.x[from]! - places.x[node]!,
          places.y[from]! - places.y[node]!,
        );
        sum += (away / step - 1) ** 2;
      });
    }
    return sum / (NODES * (NODES - 1));
  };
  return { graph, places, stress };
}

it('brings nodes nearer to the distances in the graph than a few pivots do', () => {
  const { graph, places, stress } = underTest();
  const before = stress();
  relaxSamples(graph, places, 200);
  expect(stress()).toBeLessThan(before * 0.9);
});

it('leaves alone what is fixed', () => {
  const { graph, places } = underTest();
  places.fixed.fill(1, 0, 50);
  const before = places.x.slice(0, 50);
  relaxSamples(graph, places, 200);
  expect(places.x.slice(0, 50)).toEqual(before);
});
