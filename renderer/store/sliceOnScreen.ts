import type { ContentsView, LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { activeChart } from './caseQueries';
import { queryClient } from './queryClient';
import { useWorkbench } from './workbench';

/** What the chart on screen shows, for menus and keys. */
export function sliceOnScreen(): ChartSlice | undefined {
  const contents = queryClient.getQueryData<ContentsView>(['case.contents', null]);
  const chart = activeChart(contents?.charts, useWorkbench.getState().chart);
  return queryClient.getQueryData<ChartSlice>(['chart.slice', { chart }]);
}

/** The kinds and types of the case on screen. */
export function languageOnScreen(): LanguageView | undefined {
  return queryClient.getQueryData<LanguageView>(['case.language', null]);
}
