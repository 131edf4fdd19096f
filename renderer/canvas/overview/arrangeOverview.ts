import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import type { Uid } from '../../../core/uid';
import type { Move } from '../graphCanvasProps';
import { layOutApart } from '../layout/layOutApart';
import type { OnPlaces } from '../layout/layoutTask';
import type { Arrangement } from '../scene/arrangeNodes';
import { spotOfNode, type OverviewState } from './overviewState';

/** Chart units around a node, for its name. */
const ROOM = { width: 60, height: 34 };

/** A hypothesis that names nobody stands with its incident. */
function idsOf({ model }: OverviewState, uids: readonly Uid[]): readonly string[] {
  const { arrays, ids, linesAt, lineStarts, nodeOfUid } = model;
  return uids.flatMap((uid) => {
    const node = nodeOfUid.get(uid);
    if (node === undefined) return [];
    const lines = linesAt.subarray(lineStarts[node], lineStarts[node + 1]);
    const nameless = Array.from(lines, (line) => arrays.to[line] ?? 0).filter(
      (end) => arrays.nodeLooks[arrays.nodeLook[end] ?? 0]?.what === 'hypothesis',
    );
    return [node, ...nameless].map((one) => ids[one] ?? '');
  });
}

/**
 * New places for all that is not pinned of a large chart, in sight or not; none where it was
 * cancelled. Nothing moves yet, as with `arrangeNodes`. Notes stay where they are.
 */
export async function arrangeOverview(
  overview: OverviewState,
  { kind, only, pinned, days, places: onMap, centre, together = [] }: Arrangement,
  cancelled: AbortSignal,
  onPlaces: OnPlaces,
): Promise<readonly Move[]> {
  const { arrays, ids, uids, names, placed, lineUids } = overview.model;
  const isNote = (node: number): boolean => 'annotation' in (placed[node] ?? {});
  const isWanted = (node: number): boolean => only?.has(uids[node] ?? '') ?? true;
  const stays = (node: number): boolean => pinned.has(ids[node] ?? '') || !isWanted(node);
  const all = ids.map((_, node) => node).filter((node) => !isNote(node));
  // Forces push off what stays; the others give their part of the chart a form of its own.
  const nodes = kind === 'forces' ? all : all.filter(isWanted);
  const taken = new Set(nodes);
  /** The place of the term on its scale; null where the line is no hypothesis. */
  const likelihoodOf = (line: number): number | null => {
    const look = arrays.lineLooks[arrays.lineLook[line] ?? 0];
    if (look?.what !== 'attribution' || look.retracted) return null;
    return likelihoodTerms.findIndex(({ term }) => term === look.likelihood);
  };
  const lines = lineUids.flatMap((id, line) => {
    const [from = 0, to = 0] = [arrays.from[line], arrays.to[line]];
    const [source, target] = [ids[from], ids[to]];
    const isInside = taken.has(from) && taken.has(to);
    return isInside && source !== undefined && target !== undefined
      ? [{ id, source, target, room: 0, likelihood: likelihoodOf(line) }]
      : [];
  });
  const arranged = await layOutApart(
    {
      kind,
      centre,
      together: together.map((members) => idsOf(overview, members)),
      nodes: nodes.map((node) => {
        const size = 2 * (arrays.radius[node] ?? 0);
        return {
          id: ids[node] ?? '',
          width: size + ROOM.width,
          height: size + ROOM.height,
          fixed: stays(node) ? spotOfNode(overview, node) : null,
          kind: arrays.nodeLooks[arrays.nodeLook[node] ?? 0]?.kind ?? '',
          name: names[node] ?? '',
          when: days.get(uids[node] ?? '') ?? null,
          at: onMap.get(uids[node] ?? '') ?? null,
        };
      }),
      lines,
    },
    cancelled,
    onPlaces,
  );
  if (!arranged) return [];
  return nodes.flatMap((node): Move[] => {
    const place = stays(node) ? undefined : arranged.get(ids[node] ?? '');
    const of = placed[node];
    return place && of ? [{ of, ...place }] : [];
  });
}
