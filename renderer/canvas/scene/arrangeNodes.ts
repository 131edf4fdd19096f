import type { NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import type { Move } from '../graphCanvasProps';
import { layOutApart } from '../layout/layOutApart';
import { labelFor, type SceneState } from './sceneState';

/** What a node is on its chart; null for what the canvas places beside another thing. */
export function placedOf({ what, uid, beside }: NodeData): Move['of'] | null {
  if (what === 'entity') return { entity: uid };
  if (what === 'hypothesis') return { attribution: uid };
  return what === 'note' && beside === null ? { annotation: uid } : null;
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
  const moves = data.flatMap((node): Move[] => {
    const place = places?.get(node.id);
    const of = placedOf(node);
    return place && of && !pinned.has(node.id) ? [{ of, ...place }] : [];
  });
  return places && moves.length > 0 ? [...moves, ...notesAlong(state, places)] : moves;
}

/** A note at a spot keeps its distance and direction from the node that it stood nearest to. */
function notesAlong(
  { core }: SceneState,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): readonly Move[] {
  const nodes = core.nodes('[what = "entity"], [what = "hypothesis"]').toArray();
  return core
    .nodes('[what = "note"]')
    .toArray()
    .flatMap((note): Move[] => {
      const of = placedOf(note.data() as NodeData);
      const here = note.position();
      const away = (node: NodeSingular): number =>
        Math.hypot(node.position('x') - here.x, node.position('y') - here.y);
      const [nearest] = nodes.toSorted((one, other) => away(one) - away(other));
      const to = nearest && places.get(nearest.id());
      if (!of || !to) return [];
      const from = nearest.position();
      return [{ of, x: Math.round(here.x + to.x - from.x), y: Math.round(here.y + to.y - from.y) }];
    });
}
