import type { LayoutTask } from '../../../../renderer/canvas/layout/layoutTask';
import { seededRandom } from '../../../generate/random';

const LINES_PER_NODE = 1.5;
const NEAR = 20;

/** A chart as a layout sees it: clusters, hubs and lines between anything. */
export function layoutGraph(count: number): LayoutTask {
  const { next, integer } = seededRandom(1);
  const id = (node: number): string => `n${String(node).padStart(6, '0')}`;
  return {
    kind: 'forces',
    centre: [],
    nodes: Array.from({ length: count }, (_, node) => ({
      id: id(node),
      width: 60 + integer(80),
      height: 50 + integer(30),
      fixed: null,
      kind: 'actor',
      name: '',
      when: null,
      at: null,
    })),
    lines: Array.from({ length: count * LINES_PER_NODE }, (_, line) => {
      const skewed = next();
      const other =
        next() < 0.7 ? line + 1 + Math.floor(skewed * NEAR) : Math.floor(skewed * skewed * count);
      return {
        id: `l${line}`,
        source: id(line % count),
        target: id(other % count),
        room: 20,
        likelihood: null,
      };
    }),
  };
}
