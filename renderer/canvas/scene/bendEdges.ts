import type { EdgeSingular } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';
import type { Sliced } from '../../../core/sliced';
import { chooseBends } from '../geometry/chooseBends';
import { fanBends } from '../geometry/fanBends';
import { nodeBox } from './edgeGeometry';
import { isPlacedBeside } from './placeBeside';
import { rivalsByIncident } from './rivalsByIncident';
import type { SceneState } from './sceneState';

function keyOf({ source, target }: EdgeData): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** How far the rivals of each incident bend as a fan. */
function fansOf(state: Pick<SceneState, 'core'>): Map<string, number> {
  const fans = new Map<string, number>();
  for (const edges of rivalsByIncident(state).values()) {
    const lines = edges.map((edge) => ({
      id: edge.id(),
      from: edge.source().position(),
      to: edge.target().position(),
    }));
    for (const [id, bend] of fanBends(lines)) fans.set(id, bend);
  }
  return fans;
}

/**
 * Lets lines go around nodes, and rivals leave their incident as a fan. `only` are ids of lines;
 * without it, all of them.
 */
export function* bendEdges(state: SceneState, only?: ReadonlySet<string>): Sliced<void> {
  const { core } = state;
  const pairs = new Map<string, number>();
  core.edges().forEach((edge) => {
    const key = keyOf(edge.data() as EdgeData);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  });
  const fans = fansOf(state);
  // A rival that moves lets the others of its fan make room.
  const moved = new Set(
    [...(only ?? [])]
      .filter((id) => fans.has(id))
      .map((id) => core.getElementById(id).data('source') as string),
  );
  const isBent = (edge: EdgeSingular): boolean =>
    !only ||
    only.has(edge.id()) ||
    (fans.has(edge.id()) && moved.has(edge.data('source') as string));
  const lines = core
    .edges()
    .filter(isBent)
    .map((edge) => {
      const data = edge.data() as EdgeData;
      return { ...data, alone: pairs.get(keyOf(data)) === 1, fan: fans.get(data.id) ?? null };
    });
  const nodes = core
    .nodes()
    .toArray()
    .filter((node) => !isPlacedBeside(node.data() as NodeData))
    .map((node) => ({ id: node.id(), box: nodeBox(node) }));
  const bends = yield* chooseBends(nodes, lines);
  core.batch(() => {
    for (const [id, bend] of bends) {
      const edge = core.getElementById(id);
      if (edge.data('bend') !== bend) edge.data('bend', bend);
    }
  });
}
