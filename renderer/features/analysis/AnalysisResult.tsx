import { Button } from '@blueprintjs/core';
import { DuplicateIcon } from '@blueprintjs/icons';
import { useMemo, type ReactElement } from 'react';
import type { MeasureWish } from '../../../core/graph/measures/measures';
import { isGrouping } from '../../../core/styling/applyStyling';
import { readChartStyling } from '../../../core/styling/chartStyling';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { measureForms } from '../../../core/wording/measureWords';
import { analyse } from '../../store/analysis';
import { useCanEdit } from '../../store/caseQueries';
import type { DatedOutcome } from '../../store/measures/outcomes';
import { showMeasureAs } from '../../store/styling';
import { copyRanks } from './copyRanks';
import { RankList } from './RankList';

interface AnalysisResultProps {
  readonly outcome: DatedOutcome;
  readonly basis: string;
  readonly slice: ChartSlice;
  readonly language: LanguageView;
  readonly isOfBefore: boolean;
}

function isSame(one: MeasureWish | null, other: MeasureWish): boolean {
  return (
    one?.measure === other.measure &&
    one.scope === other.scope &&
    one.attributions === other.attributions
  );
}

/** What was found, over what, and what can be done with it. */
export function AnalysisResult(props: AnalysisResultProps): ReactElement {
  const { outcome, basis, slice, language, isOfBefore } = props;
  const { wish } = outcome;
  const canEdit = useCanEdit();
  const styling = useMemo(() => readChartStyling(slice.chart), [slice.chart]);
  const toggle = (as: 'size' | 'colour'): ReactElement => {
    const isShown = isSame(styling[as], wish);
    return (
      <Button
        size="small"
        active={isShown}
        aria-pressed={isShown}
        aria-label={`Show as ${as}`}
        onClick={() => showMeasureAs(as, isShown ? null : wish)}
      >
        {as === 'size' ? 'Size' : 'Colour'}
      </Button>
    );
  };
  return (
    <section className="analysis-result" aria-label={measureForms[wish.measure].label}>
      {isOfBefore && (
        <div className="analysis-before" role="status">
          <span>These numbers are of before: it has changed since.</span>
          <Button size="small" onClick={() => void analyse()}>
            Compute again
          </Button>
        </div>
      )}
      <p className="analysis-basis">{basis}</p>
      <div className="analysis-actions">
        {canEdit && <span className="muted">Show as</span>}
        {canEdit && !isGrouping(wish) && toggle('size')}
        {canEdit && toggle('colour')}
        <Button
          size="small"
          variant="minimal"
          icon={<DuplicateIcon size={14} />}
          aria-label="Copy the list"
          title="Copy the list as a table"
          onClick={() => void copyRanks(outcome, slice, language, basis)}
        />
      </div>
      <RankList outcome={outcome} slice={slice} />
    </section>
  );
}
