import { Button } from '@blueprintjs/core';
import { useEffect, type ReactElement } from 'react';
import { countsToWords } from '../../../core/compare/comparisonToWords';
import { useActiveChart } from '../../store/caseQueries';
import { stopComparing, useComparing } from '../../store/comparing';
import {
  useComparedSlice,
  useComparedWords,
  useComparison,
  useCompareWish,
} from '../../store/comparison';
import { focusSidePanel } from '../../store/focusPane';
import { useWorkbench } from '../../store/workbench';
import './compare.css';

/** Says what the chart is compared with and how much differs, and how to get back. */
export function CompareBanner(): ReactElement | null {
  const wanted = useComparing((state) => state.wish);
  const { fadesSame, setFadesSame } = useComparing();
  const chart = useActiveChart();
  const wish = useCompareWish();
  const comparison = useComparison();
  const words = useComparedWords();
  const { error } = useComparedSlice();
  const setSidePanel = useWorkbench((state) => state.setSidePanel);
  const isOver = wanted !== null && chart !== null && wanted.chart !== chart;
  useEffect(() => {
    if (isOver) stopComparing();
  }, [isOver]);
  if (wish === null) return null;
  const isOfDays = 'asOf' in wish.with;
  return (
    <div className="compare-banner" role="status" aria-label="Comparison">
      <p>
        <strong>{words}</strong>
        {error ? (
          <span className="problem">{error.message}</span>
        ) : (
          <span>{comparison ? `${countsToWords(comparison)}.` : 'Reading …'}</span>
        )}
        {comparison !== null && comparison.leftOut > 0 && (
          <span className="muted">
            {comparison.leftOut.toLocaleString('en')} more left out by the filter.
          </span>
        )}
        {isOfDays && (
          <span
            className="muted"
            title="What was recorded, retracted and judged by each day (its end in UTC). When things happened plays no part. An edit of a text, a grade or a place on the chart replaces what was there before, so these are today’s on both days."
          >
            By when it was recorded, not by when it happened.
          </span>
        )}
      </p>
      <label className="compare-fade">
        <input
          type="checkbox"
          checked={fadesSame}
          onChange={(event) => setFadesSame(event.target.checked)}
        />
        Fade what is the same
      </label>
      <Button
        size="small"
        onClick={() => {
          setSidePanel('compare');
          focusSidePanel('[role="listbox"]');
        }}
      >
        List
      </Button>
      <Button size="small" title="Leave the comparison (Esc)" onClick={stopComparing}>
        Leave
      </Button>
    </div>
  );
}
