import type { Filtered } from '../../../core/filter/applyFilter';
import { isFiltering, type ChartFilter } from '../../../core/filter/chartFilter';
import type { WaysLeftOut } from '../../../core/views/graphView';
import type { ChartSlice } from '../../../core/views/sliceView';

/** What a filter leaves out of ways: all that it does on the chart, and off it what the case knows. */
export function waysLeftOut(
  { filter, without }: Pick<Filtered, 'without'> & { readonly filter: ChartFilter },
  { nodes, links, attributions }: ChartSlice,
): WaysLeftOut | undefined {
  if (!isFiltering(filter)) return undefined;
  const entities = nodes.flatMap(({ uid }) => (without.has(uid) ? [uid] : []));
  const lines = [...links, ...attributions].flatMap(({ uid }) => (without.has(uid) ? [uid] : []));
  const { kind = [], likelihood, confidence, status } = filter.without ?? {};
  return {
    kinds: kind,
    entities: [...new Set([...entities, ...(filter.hidden ?? [])])],
    lines,
    judged: {
      ...(likelihood && { likelihood }),
      ...(confidence && { confidence }),
      ...(status && { status }),
    },
  };
}
