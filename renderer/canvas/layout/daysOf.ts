import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';

const MS_PER_DAY = 86_400_000;

/**
 * First and last possible day of each entity that has a date, in days since 1970. Of a date that is
 * open to one side the known day counts.
 */
export function daysOf({
  nodes,
}: ChartSlice): ReadonlyMap<Uid, { readonly from: number; readonly to: number }> {
  return new Map(
    nodes.flatMap(({ uid, when }) => {
      const from = when?.earliest ?? when?.latest;
      const to = when?.latest ?? when?.earliest;
      if (from == null || to == null) return [];
      return [[uid, { from: Date.parse(from) / MS_PER_DAY, to: Date.parse(to) / MS_PER_DAY }]];
    }),
  );
}
