import { dayToNumber } from '../../../core/timeline/dayNumber';
import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';

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
      return [[uid, { from: dayToNumber(from), to: dayToNumber(to) }]];
    }),
  );
}
