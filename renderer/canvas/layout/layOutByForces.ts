import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Spot } from '../graphCanvasProps';
import type { LayoutTask, OnPlaces } from './layoutTask';
import { layOutByStress } from './stress/layOutByStress';
import { startPlaces } from './startPlaces';

cytoscape.use(fcose);

/** Springs between all nodes take a second for these, and ten for four times as many. */
const MOST_SPRINGS = 500;

/** Arranges a graph by forces; `onPlaces` is told of what there is until it is done. */
export function layOutByForces(task: LayoutTask, onPlaces?: OnPlaces): Map<string, Spot> {
  return task.nodes.length > MOST_SPRINGS ? layOutByStress(task, onPlaces) : layOutBySprings(task);
}

/**
 * Arranges a graph by springs. It starts from places of its own and not from random ones, so the
 * same graph is always arranged the same.
 */
function layOutBySprings({ nodes, lines }: LayoutTask): Map<string, Spot> {
  if (nodes.length === 0) return new Map();
  const starts = startPlaces(
    nodes.map((node) => node.id),
    lines,
  );
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      {
        selector: 'node',
        style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' },
      },
    ],
    elements: [
      ...nodes.map(({ id, width, height, fixed }) => ({
        group: 'nodes' as const,
        data: { id, width, height },
        position: { ...(fixed ?? starts.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...lines.map(({ id, source, target, room }) => ({
        group: 'edges' as const,
        data: { id, source, target, room },
      })),
    ],
  });
  const fixedNodeConstraint = nodes.flatMap(({ id, fixed }) =>
    fixed ? [{ nodeId: id, position: { ...fixed } }] : [],
  );
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: true,
    nodeDimensionsIncludeLabels: false,
    uniformNodeDimensions: false,
    nodeRepulsion: 9000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => 70 + (edge.data('room') as number),
    edgeElasticity: 0.35,
    gravity: 0.2,
    gravityRange: 3.8,
    numIter: 3000,
    initialEnergyOnIncremental: 0.8,
    tile: true,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
    ...(fixedNodeConstraint.length > 0 ? { fixedNodeConstraint } : {}),
  };
  core.layout(options).run();
  const places = new Map<string, Spot>();
  core.nodes().forEach((node) => {
    const { x, y } = node.position();
    places.set(node.id(), { x: Math.round(x), y: Math.round(y) });
  });
  core.destroy();
  return places;
}
