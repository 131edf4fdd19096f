import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Spot } from '../graphCanvasProps';
import type { LayoutTask } from './layoutTask';
import { startPlaces } from './startPlaces';

cytoscape.use(fcose);

/**
 * Arranges a graph by forces. It starts from places of its own and not from random ones, so the
 * same graph is always arranged the same.
 */
export function layOutByForces({ nodes, lines }: LayoutTask): Map<string, Spot> {
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
