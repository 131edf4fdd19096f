import type { Uid } from '../../../../core/uid';
import type { ChartSlice } from '../../../../core/views/sliceView';
import type { Selected } from '../../../store/selection';

/** The selected entities that stand on the chart, and so can be taken off it. */
export function entitiesOnChart(slice: ChartSlice, selection: readonly Selected[]): readonly Uid[] {
  const nodes = new Set(slice.nodes.map(({ uid }) => uid));
  return selection
    .filter(({ word, uid }) => word === 'entity' && nodes.has(uid))
    .map(({ uid }) => uid);
}
