import type { NodeSingular } from 'cytoscape';
import type { Placed } from '../../../core/language/chart';
import type { NodeData } from '../elements/graphElement';
import type { Move } from '../graphCanvasProps';
import { layOut } from '../layout/layOut';
import type { SceneState } from './sceneState';

/** What a node is on its chart; null for a note, which a layout leaves alone. */
export function placedOf(data: NodeData): Placed | null {
  if (data.what === 'entity') return { entity: data.uid };
  return data.what === 'hypothesis' ? { attribution: data.uid } : null;
}

/** Lays all out but what is pinned, lets it glide there, and returns the new places. */
export async function arrangeNodes(
  state: SceneState,
  pinned: ReadonlySet<string>,
  animate: boolean,
): Promise<readonly Move[]> {
  const { core, labels } = state;
  const nodes = core.nodes('[what != "note"]');
  const sizeOf = (node: NodeSingular): { width: number; height: number } => {
    const block = labels.get(node.id());
    const { width, height } = node.data() as NodeData;
    return {
      width: Math.max(width, Math.min(block?.width ?? 0, 130)) + 14,
      height: height + (block?.height ?? 0) + 10,
    };
  };
  const places = layOut(
    nodes.map((node) => ({
      id: node.id(),
      ...sizeOf(node),
      fixed: pinned.has(node.id()) ? { ...node.position() } : null,
    })),
    core.edges().map((edge) => ({
      id: edge.id(),
      source: edge.source().id(),
      target: edge.target().id(),
      room: (labels.get(edge.id())?.width ?? 0) * 0.55,
    })),
  );
  const moves: Move[] = [];
  const glides: Promise<unknown>[] = [];
  nodes.forEach((node) => {
    const place = places.get(node.id());
    const of = placedOf(node.data() as NodeData);
    if (!place || !of || pinned.has(node.id())) return;
    moves.push({ of, ...place });
    if (animate) {
      const glide = node.animation({
        position: { ...place },
        duration: 450,
        easing: 'ease-in-out',
      });
      glides.push(glide.play().promise());
    } else node.position({ ...place });
  });
  await Promise.all(glides);
  return moves;
}
