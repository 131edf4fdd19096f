import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';
import { useRequestQuery } from '../../store/useRequest';

export interface Named {
  readonly name: string;
  readonly kind: string;
}

/** So many are asked for at once. */
export const NAMES_AT_ONCE = 100;

/** What entities are called: those on the chart from it, others are asked for, a page at a time. */
export function useNames(
  slice: ChartSlice,
  pages: readonly (readonly Uid[])[],
): ReadonlyMap<Uid, Named> {
  const query = useRequestQuery();
  const onChart = useMemo(() => new Map(slice.nodes.map((node) => [node.uid, node])), [slice]);
  const answers = useQueries({
    queries: pages.map((uids) => ({
      ...query('entity.items', { uids: uids.filter((uid) => !onChart.has(uid)) }),
      enabled: uids.some((uid) => !onChart.has(uid)),
    })),
  });
  const names = new Map<Uid, Named>(onChart);
  for (const { data } of answers) for (const item of data ?? []) names.set(item.uid, item);
  return names;
}
