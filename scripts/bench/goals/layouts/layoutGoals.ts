import { layOut } from '../../../../renderer/canvas/layout/layOut';
import type { LayoutTask } from '../../../../renderer/canvas/layout/layoutTask';
import { layOutByStress } from '../../../../renderer/canvas/layout/stress/layOutByStress';
import { stressGraph } from '../../../../renderer/canvas/layout/stress/stressGraph';
import type { Bench, Goal } from '../goal';
import { measureInTurn } from '../measureInTurn';
import { once } from '../once';
import { toTime } from '../toDigits';
import { layoutGraph } from './layoutGraph';
import { layOutWithD3, layOutWithForceAtlas2 } from './otherLayouts';
import { stressOf, type Places } from './stressOf';

const FULL = 10_000;
/** Above 2,000 ForceAtlas2 takes its own settings for large graphs, too. */
const QUICK = 2100;
/** Up to here a layout is waited for. */
const WAITED_FOR = 2000;

interface Timed {
  readonly ms: number;
  readonly stress: number;
}

function toColumns({ nodes }: LayoutTask, places: ReadonlyMap<string, { x: number; y: number }>) {
  const of = (axis: 'x' | 'y') => nodes.map(({ id }) => places.get(id)?.[axis] ?? NaN);
  return { x: of('x'), y: of('y') };
}

/** Contenders that take a minute are run once, and ours before and after each of them. */
function compare(task: LayoutTask) {
  const graph = stressGraph(
    task.nodes.map(({ id }) => id),
    task.lines,
  );
  const timed = (work: () => Places): Timed => {
    const begun = performance.now();
    const places = work();
    return { ms: performance.now() - begun, stress: stressOf(graph, places) };
  };
  const firsts: number[] = [];
  const alls: number[] = [];
  let [first, all] = [0, 0];
  const ours = (): void => {
    const begun = performance.now();
    const shown: ReadonlyMap<string, { x: number; y: number }>[] = [];
    const places = layOutByStress(task, (picture) => {
      if (shown.length === 0) firsts.push(performance.now() - begun);
      shown.push(picture);
    });
    alls.push(performance.now() - begun);
    const [firstPlaces = places] = shown;
    first = stressOf(graph, toColumns(task, firstPlaces));
    all = stressOf(graph, toColumns(task, places));
  };
  const mean = (times: readonly number[]) =>
    times.reduce((sum, time) => sum + time, 0) / times.length;
  ours();
  firsts.length = 0;
  alls.length = 0;
  ours();
  const d3 = timed(() => layOutWithD3(task));
  ours();
  const atlas = timed(() => layOutWithForceAtlas2(task));
  ours();
  return {
    first: { ms: mean(firsts), stress: first },
    all: { ms: mean(alls), stress: all },
    d3,
    atlas,
  };
}

/** Arranging by forces, against d3-force and ForceAtlas2 with 300 steps each. */
export function layoutGoals({ quick }: Bench): readonly Goal[] {
  const task = layoutGraph(quick ? QUICK : FULL);
  const size = `${task.nodes.length.toLocaleString('en')} / ${task.lines.length.toLocaleString('en')}`;
  const compared = once(() => compare(task));
  const faster = (
    name: string,
    ours: 'first' | 'all',
    theirs: 'd3' | 'atlas',
    atLeast: number,
  ): Goal => ({
    name: `layout of ${size}: ${name}`,
    bound: { atLeast },
    unit: 'times',
    measure: () => ({
      value: compared()[theirs].ms / compared()[ours].ms,
      seen: `${toTime(compared()[ours].ms)} against ${toTime(compared()[theirs].ms)}`,
    }),
  });
  const lower = (name: string, theirs: 'd3' | 'atlas'): Goal => ({
    name: `layout of ${size}: stress against ${name}`,
    bound: { atMost: 1 },
    unit: 'times',
    measure: () => ({
      value: compared().all.stress / compared()[theirs].stress,
      seen: `${compared().all.stress.toFixed(3)} against ${compared()[theirs].stress.toFixed(3)}; the first picture ${compared().first.stress.toFixed(3)}`,
    }),
  });
  return [
    faster('all of it, against d3-force', 'all', 'd3', 5),
    faster('all of it, against ForceAtlas2', 'all', 'atlas', 5),
    faster('the first picture, against d3-force', 'first', 'd3', 20),
    faster('the first picture, against ForceAtlas2', 'first', 'atlas', 20),
    lower('d3-force', 'd3'),
    lower('ForceAtlas2', 'atlas'),
    {
      name: `layout of ${WAITED_FOR.toLocaleString('en')} by forces`,
      bound: { atMost: 2000 },
      unit: 'ms',
      measure: () => {
        const small = layoutGraph(WAITED_FOR);
        const { ours } = measureInTurn(
          { ours: () => void layOut(small) },
          { runs: 5, within: 10_000 },
        );
        return { value: ours.median, seen: `median of ${ours.runs}` };
      },
    },
  ];
}
