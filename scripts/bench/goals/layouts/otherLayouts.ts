import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutTask } from '../../../../renderer/canvas/layout/layoutTask';
import { seededRandom } from '../../../generate/random';
import type { Places } from './stressOf';

const TICKS = 300;

/** d3-force as its documentation has it, without drawing. */
export function layOutWithD3({ nodes, lines }: Pick<LayoutTask, 'nodes' | 'lines'>): Places {
  const placed = nodes.map(({ id }) => ({ id, x: NaN, y: NaN }));
  const links = lines.map(({ source, target }) => ({ source, target }));
  forceSimulation(placed)
    .force(
      'link',
      forceLink<(typeof placed)[number], (typeof links)[number]>(links).id(({ id }) => id),
    )
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .stop()
    .tick(TICKS);
  return { x: placed.map(({ x }) => x), y: placed.map(({ y }) => y) };
}

/** graphology's ForceAtlas2 with the settings that it infers, from places by chance. */
export function layOutWithForceAtlas2({
  nodes,
  lines,
}: Pick<LayoutTask, 'nodes' | 'lines'>): Places {
  const { next } = seededRandom(1);
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const { id } of nodes) graph.addNode(id, { x: next(), y: next() });
  for (const { source, target } of lines) graph.addEdge(source, target);
  const places = forceAtlas2(graph, {
    iterations: TICKS,
    settings: forceAtlas2.inferSettings(graph),
  });
  return {
    x: nodes.map(({ id }) => places[id]?.x ?? NaN),
    y: nodes.map(({ id }) => places[id]?.y ?? NaN),
  };
}
