import type { UseQueryResult } from '@tanstack/react-query';
import type { LinkType } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import type { CaseState, Counts, LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { activeChart } from './activeChart';
import { queryClient } from './queryClient';
import { useRequest } from './useRequest';
import { useWorkbench } from './workbench';

export function useCaseState(): CaseState | undefined {
  return useRequest('case.state', null).data;
}

/** Whether the open case may be changed. The past may not. */
export function useCanEdit(): boolean {
  const state = useCaseState();
  const asOf = useWorkbench((workbench) => workbench.asOf);
  return state !== undefined && !state.readOnly && asOf === null;
}

/** The same, for menus and keys. */
export function canEditNow(): boolean {
  const state = queryClient.getQueryData<CaseState>(['case.state', null]);
  return state !== undefined && !state.readOnly && useWorkbench.getState().asOf === null;
}

/** How much the case holds, or held on the day that the window shows. */
export function useCounts(): Counts | undefined {
  const isPast = useWorkbench((workbench) => workbench.asOf !== null);
  const now = useCaseState()?.counts;
  const then = useRequest('case.counts', null, { enabled: isPast }).data;
  return isPast ? then : now;
}

export function useLanguage(): LanguageView | undefined {
  return useRequest('case.language', null).data;
}

export function useKind(key: string | undefined): LanguageView['kinds'][number] | undefined {
  return useLanguage()?.kinds.find((kind) => kind.key === key);
}

export function useLinkType(key: string | undefined): LinkType | undefined {
  return useLanguage()?.linkTypes.find((type) => type.key === key);
}

/** The chart on screen. */
export function useActiveChart(): Uid | null {
  const chosen = useWorkbench((state) => state.chart);
  return activeChart(useRequest('case.contents', null).data?.charts, chosen);
}

/** What the chart on screen shows. */
export function useSlice(): UseQueryResult<ChartSlice> {
  const chart = useActiveChart();
  return useRequest(
    'chart.slice',
    { chart: chart ?? '' },
    { enabled: chart !== null, keepPrevious: true },
  );
}
