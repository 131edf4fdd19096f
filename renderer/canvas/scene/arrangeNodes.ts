import type { NodeCollection, NodeSingular } from 'cytoscape';
import type { Uid } from '../../../core/uid';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import type { EdgeData, NodeData } from '../elements/graphElement';
import type { LayoutWish, Move, Spot } from '../graphCanvasProps';
import { layOutApart } from '../layout/layOutApart';
import type { OnPlaces } from '../layout/layoutTask';
import { labelFor, type SceneState } from './sceneState';

/** What a node is on its chart; null for what the canvas places beside another thing. */
export function placedOf({ what, uid, beside }: NodeData): Move['of'] | null {
  if (what === 'entity' || what === 'group') return { entity: uid };
  if (what === 'hypothesis') return { attribution: uid };
  return what === 'note' && beside === null ? { annotation: uid } : null;
}

/** A wish for an arrangement, with what the chart knows of its nodes. */
export interface Arrangement extends LayoutWish {
  /** Ids of nodes. */
  readonly pinned: ReadonlySet<string>;
  /** First and last possible day of what has a date, by its uid. */
  readonly days: ReadonlyMap<Uid, { readonly from: number; readonly to: number }>;
  /** Ids of nodes that rings are drawn around. */
  readonly centre: readonly string[];
}

/**
 * New places for all that is not pinned; none where it was cancelled. Nothing moves yet but by
 * `onPlaces`: the chart is told, and the canvas follows it.
 */
export async function arrangeNodes(
  state: SceneState,
  { kind, only, pinned, days, places: onMap, centre, together = [] }: Arrangement,
  cancelled: AbortSignal,
  onPlaces: OnPlaces,
): Promise<readonly Move[]> {
  const { core } = state;
  const all = core.nodes('[what = "entity"], [what = "group"], [what = "hypothesis"]');
  const isWanted = (node: NodeSingular): boolean => only?.has(node.data('uid') as Uid) ?? true;
  // Forces push off what stays; the others give their part of the chart a form of its own.
  const nodes = kind === 'forces' ? all : all.filter(isWanted);
  const stays = (node: NodeSingular): boolean => pinned.has(node.id()) || !isWanted(node);
  const sizeOf = (node: NodeSingular): { width: number; height: number } => {
    const block = labelFor(state, node.id(), 'all');
    const { width, height } = node.data() as NodeData;
    return {
      width: Math.max(width, Math.min(block?.width ?? 0, 130)) + 14,
      height: height + (block?.height ?? 0) + 10,
    };
  };
  const moveNotes = notesAlong(state);
  const arranged = await layOutApart(
    {
      kind,
      centre,
      together: together.map((uids) => withNameless(core, uids)),
      nodes: nodes.map((node) => ({
        id: node.id(),
        ...sizeOf(node),
        fixed: stays(node) ? { ...node.position() } : null,
        kind: node.data('kind') as string,
        name: node.data('name') as string,
        when: days.get(node.data('uid') as Uid) ?? null,
        at: onMap.get(node.data('uid') as Uid) ?? null,
      })),
      lines: core
        .edges()
        .toArray()
        .filter((edge) => nodes.contains(edge.source()) && nodes.contains(edge.target()))
        .map((edge) => ({
          id: edge.id(),
          source: edge.source().id(),
          target: edge.target().id(),
          room: (labelFor(state, edge.id(), 'all')?.width ?? 0) * 0.55,
          likelihood: likelihoodOf(edge.data() as EdgeData),
        })),
    },
    cancelled,
    onPlaces,
  );
  if (!arranged) return [];
  const free = nodes.filter((node) => !stays(node));
  const places = only && kind !== 'forces' ? movedTo(middleOf(free), arranged, free) : arranged;
  const moves = free.toArray().flatMap((node): Move[] => {
    const place = places.get(node.id());
    const of = placedOf(node.data() as NodeData);
    return place && of ? [{ of, ...place }] : [];
  });
  return moves.length > 0 ? [...moves, ...moveNotes(places)] : moves;
}

/** A hypothesis that names nobody stands with its incident. */
function withNameless(core: SceneState['core'], uids: readonly Uid[]): readonly string[] {
  return uids.flatMap((uid) => [
    uid,
    ...core
      .getElementById(uid)
      .outgoers('node[what = "hypothesis"]')
      .map((node) => node.id()),
  ]);
}

/** The place of the term on its scale; null where the line is no hypothesis. */
function likelihoodOf({ what, likelihood, retracted }: EdgeData): number | null {
  if (what !== 'attribution' || retracted === 1) return null;
  return likelihoodTerms.findIndex(({ term }) => term === likelihood);
}

function middleOf(nodes: NodeCollection): Spot {
  const { x1, y1, w, h } = nodes.boundingBox({ includeLabels: false });
  return { x: x1 + w / 2, y: y1 + h / 2 };
}

/** A part of a chart stays about where it was. */
function movedTo(
  middle: Spot,
  places: ReadonlyMap<string, Spot>,
  nodes: NodeCollection,
): ReadonlyMap<string, Spot> {
  const spots = nodes.toArray().flatMap((node) => places.get(node.id()) ?? []);
  const centre = (of: 'x' | 'y'): number =>
    (Math.min(...spots.map((spot) => spot[of])) + Math.max(...spots.map((spot) => spot[of]))) / 2;
  const [dx, dy] = [Math.round(middle.x - centre('x')), Math.round(middle.y - centre('y'))];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

/**
 * A note at a spot keeps its distance and direction from the node that it stands nearest to now,
 * before a layout that is watched moves it.
 */
function notesAlong({ core }: SceneState): (places: ReadonlyMap<string, Spot>) => readonly Move[] {
  const nodes = core.nodes('[what = "entity"], [what = "group"], [what = "hypothesis"]').toArray();
  const notes = core
    .nodes('[what = "note"]')
    .toArray()
    .flatMap((note) => {
      const of = placedOf(note.data() as NodeData);
      const here = note.position();
      const away = (node: NodeSingular): number =>
        Math.hypot(node.position('x') - here.x, node.position('y') - here.y);
      const [nearest] = nodes.toSorted((one, other) => away(one) - away(other));
      if (!of || !nearest) return [];
      const from = nearest.position();
      return [{ of, id: nearest.id(), dx: here.x - from.x, dy: here.y - from.y }];
    });
  return (places) =>
    notes.flatMap(({ of, id, dx, dy }): Move[] => {
      const to = places.get(id);
      return to ? [{ of, x: Math.round(to.x + dx), y: Math.round(to.y + dy) }] : [];
    });
}
