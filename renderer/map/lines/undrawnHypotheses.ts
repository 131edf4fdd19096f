import type { Uid } from '../../../core/uid';
import type { ChartSlice, SliceAttribution, SliceNode } from '../../../core/views/sliceView';

export interface UndrawnHypothesis {
  readonly of: SliceAttribution;
  /** Why no arc can stand for it. */
  readonly why: string;
}

/** The hypotheses that no arc can stand for: one end of it is nowhere on the map. */
export function undrawnHypotheses(
  { attributions }: Pick<ChartSlice, 'attributions'>,
  without: readonly SliceNode[],
): readonly UndrawnHypothesis[] {
  const unplaced = new Set<Uid>(without.map(({ uid }) => uid));
  return attributions.flatMap((of): readonly UndrawnHypothesis[] => {
    const isBare = unplaced.has(of.incident);
    if (of.actor === null) {
      return [{ of, why: isBare ? 'no actor, no position' : 'it names no actor' }];
    }
    const isHidden = unplaced.has(of.actor);
    if (!isBare && !isHidden) return [];
    const whose =
      isBare && isHidden ? 'neither has' : isBare ? 'the incident has' : 'the actor has';
    return [{ of, why: `${whose} ${isBare && isHidden ? 'a' : 'no'} position` }];
  });
}
