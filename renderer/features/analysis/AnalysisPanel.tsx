import { useMemo, type ReactElement } from 'react';
import { columnsSignature } from '../../../core/graph/measures/columnsSignature';
import { sliceToColumns } from '../../../core/graph/measures/sliceToColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { useAnalysis } from '../../store/analysis';
import { useLanguage, useSlice } from '../../store/caseQueries';
import { useFiltered } from '../../store/filter';
import { useOutcomes, type DatedOutcome } from '../../store/measures/outcomes';
import { useWorkbench } from '../../store/workbench';
import './analysis.css';
import { AnalysisOptions } from './AnalysisOptions';
import { AnalysisResult } from './AnalysisResult';

/** Whether what was measured is of before: the chart, the case or the day is another by now. */
function useIsOfBefore(
  outcome: DatedOutcome | null,
  shown: ChartSlice | undefined,
  language: LanguageView | undefined,
): boolean {
  const changes = useOutcomes((state) => state.changes);
  const asOf = useWorkbench((state) => state.asOf);
  const now = useMemo(() => {
    if (outcome?.wish.scope !== 'chart' || !shown || !language) return null;
    return columnsSignature(sliceToColumns(shown, language, outcome.wish.attributions));
  }, [outcome, shown, language]);
  if (!outcome) return false;
  if (outcome.asOf !== asOf) return true;
  return outcome.wish.scope === 'case' ? outcome.changes !== changes : outcome.signature !== now;
}

/** Who is central, between, or together, by what is recorded. */
export function AnalysisPanel(): ReactElement {
  const { outcome, basis, failure } = useAnalysis();
  const slice = useSlice().data;
  const language = useLanguage();
  const shown = useFiltered()?.slice;
  const isOfBefore = useIsOfBefore(outcome, shown, language);
  return (
    <div className="analysis">
      <h2 className="visually-hidden">Analysis</h2>
      <AnalysisOptions />
      {failure !== null && (
        <p className="section-empty" role="alert">
          {failure}
        </p>
      )}
      {outcome && slice && language ? (
        <AnalysisResult
          key={outcome.wish.measure}
          outcome={outcome}
          basis={basis}
          slice={slice}
          language={language}
          isOfBefore={isOfBefore}
        />
      ) : (
        failure === null && (
          <p className="section-empty">Choose a measure and compute it to see who ranks how.</p>
        )
      )}
    </div>
  );
}
