import type { ContentsView, LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { activeChart } from './activeChart';
import { queryClient } from './queryClient';
import { requestKey } from './useRequest';
import { useWorkbench } from './workbench';

/** What the chart on screen shows, for menus and keys. */
export function sliceOnScreen(): ChartSlice | undefined {
  const { chart: chosen, asOf } = useWorkbench.getState();
  const contents = queryClient.getQueryData<ContentsView>(requestKey('case.contents', null, asOf));
  const chart = activeChart(contents?.charts, chosen);
  if (chart === null) return undefined;
  return queryClient.getQueryData<ChartSlice>(requestKey('chart.slice', { chart }, asOf));
}

/** The kinds and types of the case on screen. */
export function languageOnScreen(): LanguageView | undefined {
  return queryClient.getQueryData<LanguageView>(['case.language', null]);
}
