import type { NodeSingular } from 'cytoscape';
import type { Placed } from '../../../core/language/chart';
import type { NodeData } from '../elements/graphElement';
import type { Move, Spot } from '../graphCanvasProps';
import { layOutApart } from '../layout/layOutApart';
import { labelFor, type SceneState } from './sceneState';

/** What a node is on its chart; null for a note, which a layout leaves alone. */
export function placedOf(data: NodeData): Placed | null {
  if (data.what === 'entity') return { entity: data.uid };
  return data.what === 'hypothesis' ? { attribution: data.uid } : null;
}

/** Lays all out but what is pinned, lets it glide there, and returns the new places: none if cancelled. */
export async function arrangeNodes(
  state: SceneState,
  pinned: ReadonlySet<string>,
  animate: boolean,
  cancelled: AbortSignal,
): Promise<readonly Move[]> {
  const { core } = state;
  const nodes = core.nodes('[what != "note"]');
  const sizeOf = (node: NodeSingular): { width: number; height: number } => {
    const block = labelFor(state, node.id(), 'all');
    const { width, height } = node.data() as NodeData;
    return {
      width: Math.max(width, Math.min(block?.width ?? 0, 130)) + 14,
      height: height + (block?.height ?? 0) + 10,
    };
  };
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
  if (!places || core.destroyed()) return [];
  const moves: Move[] = [];
  const glides: Promise<unknown>[] = [];
  nodes.forEach((node) => {
    const place = places.get(node.id());
    const of = placedOf(node.data() as NodeData);
    if (!place || !of || pinned.has(node.id())) return;
    moves.push({ of, ...place });
    if (animate) {
      glides.push(glide(node, place));
    } else node.position({ ...place });
  });
  await Promise.all(glides);
  return moves;
}

const GLIDE = 450;

function glide(node: NodeSingular, place: Spot): Promise<void> {
  return new Promise((resolve) => {
    node.animate({ position: { ...place }, duration: GLIDE, easing: 'ease-in-out' });
    // Not the animation's own end: it never comes when something else stops it.
    setTimeout(resolve, GLIDE + 50);
  });
}
