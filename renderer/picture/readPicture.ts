import type { CaseState, LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { fail, ok, type Result } from '../../core/result';
import { request } from '../client';

export interface Picture {
  readonly state: CaseState;
  readonly language: LanguageView;
  readonly slice: ChartSlice;
}

/** All that a picture of the first chart is drawn from. */
export async function readPicture(): Promise<Result<Picture>> {
  const state = await request('case.state', null);
  if (!state.ok) return state;
  const language = await request('case.language', null);
  if (!language.ok) return language;
  const contents = await request('case.contents', null);
  if (!contents.ok) return contents;
  const [chart] = contents.value.charts;
  if (!chart)
    return fail('picture.nothing', 'This case has no chart, so there is nothing to draw.');
  const slice = await request('chart.slice', { chart: chart.uid });
  if (!slice.ok) return slice;
  return ok({ state: state.value, language: language.value, slice: slice.value });
}
