import { groupsOnChart } from '../../core/chart/groupsOnChart';
import type { ChartSlice } from '../../core/views/sliceView';
import type { Move } from '../canvas/graphCanvasProps';

/** A group moves with all that is in it, what the filter leaves out included. */
export function spreadMoves(slice: ChartSlice, moves: readonly Move[]): readonly Move[] {
  const groups = new Map(
    groupsOnChart(slice, slice, { kinds: [] }).map((group) => [group.uid, group]),
  );
  if (groups.size === 0) return moves;
  const nodes = new Map(slice.nodes.map((node) => [node.uid, node]));
  return moves.flatMap((move): readonly Move[] => {
    const group = 'entity' in move.of ? groups.get(move.of.entity) : undefined;
    if (!group) return [move];
    const [dx, dy] = [move.x - group.x, move.y - group.y];
    const members = new Set(group.members);
    return [
      ...group.members.flatMap((entity): readonly Move[] => {
        const node = nodes.get(entity);
        return node ? [{ of: { entity }, x: node.x + dx, y: node.y + dy }] : [];
      }),
      ...slice.attributions.flatMap(({ uid, incident, spot }): readonly Move[] =>
        spot && members.has(incident)
          ? [{ of: { attribution: uid }, x: spot.x + dx, y: spot.y + dy }]
          : [],
      ),
    ];
  });
}
