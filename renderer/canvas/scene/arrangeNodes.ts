import type { NodeSingular } from 'cytoscape';
import type { Placed } from '../../../core/language/chart';
import type { NodeData } from '../elements/graphElement';
import type { Move } from '../graphCanvasProps';
import { layOutApart } from '../layout/layOutApart';
import { labelFor, type SceneState } from './sceneState';

/** What a node is on its chart; null for a note, which a layout leaves alone. */
export function placedOf(data: NodeData): Placed | null {
  if (data.what === 'entity') return { entity: data.uid };
  return data.what === 'hypothesis' ? { attribution: data.uid } : null;
}

/**
 * New places for all that is not pinned; none where it was cancelled. Nothing moves yet: the chart
 * is told, and the canvas follows it.
 */
export async function arrangeNodes(
  state: SceneState,
  pinned: ReadonlySet<string>,
  cancelled: AbortSignal,
): Promise<readonly Move[]> {
  const { core } = state;
  const nodes = core.nodes('[what = "entity"], [what = "hypothesis"]');
  const sizeOf = (node: NodeSingular): { width: number; height: number } => {
    const block = labelFor(state, node.id(), 'all');
    const { width, height } = node.data() as NodeData;
    return {
      width: Math.max(width, Math.min(block?.width ?? 0, 130)) + 14,
      height: height + (block?.height ?? 0) + 10,
    };
  };
  const data = nodes.map((node) => node.data() as NodeData);
  const places = await layOutApart(
    {
      nodes: nodes.map((node) => ({
        id: node.id(),
        ...sizeOf(node),
        fixed: pinned.has(node.id()) ? { ...node.position() } : null,
      })),
      lines: core.edges().map((edge) => ({
        id: edge.id(),
        source: edge.source().id(),
        target: edge.target().id(),
        room: (labelFor(state, edge.id(), 'all')?.width ?? 0) * 0.55,
      })),
    },
    cancelled,
  );
  return data.flatMap((node): Move[] => {
    const place = places?.get(node.id);
    const of = placedOf(node);
    return place && of && !pinned.has(node.id) ? [{ of, ...place }] : [];
  });
}
