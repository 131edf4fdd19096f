import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import { boxOfGroup, largerFirst, type GroupBox } from '../scene/groupBoxes';
import { boxOfNodes, type OverviewState } from './overviewState';

/** The boxes of the open groups of a chart of which Cytoscape holds a part alone. */
export function overviewGroupBoxes(
  overview: OverviewState,
  groups: readonly GroupOnChart[],
): readonly GroupBox[] {
  const { nodeOfUid } = overview.model;
  const boxes = groups.flatMap((group): GroupBox[] => {
    const members = boxOfNodes(
      overview,
      group.shown.flatMap((uid) => nodeOfUid.get(uid) ?? []),
    );
    return members ? [boxOfGroup(group, members)] : [];
  });
  return boxes.sort(largerFirst);
}
