import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { asOfToWords } from '../../core/wording/asOfToWords';
import { laterToText } from '../../core/wording/laterToText';
import { believeAsOf } from '../store/belief';
import { useCaseState, useCounts } from '../store/caseQueries';
import { useWorkbench } from '../store/workbench';
import './belief.css';

/** Says that the window shows the past, what it leaves out, and how to get back. */
export function PastBanner(): ReactElement | null {
  const asOf = useWorkbench((state) => state.asOf);
  const now = useCaseState()?.counts;
  const then = useCounts();
  if (asOf === null) return null;
  return (
    <div className="past-banner" role="status">
      <p>
        <strong>As believed on {asOfToWords(asOf)}</strong>
        {now && then && <span>{laterToText(then, now)}.</span>}
        <span
          className="past-banner-wording"
          title="What was recorded by then (a day: by its end in UTC) is shown, with the judgements of then. An edit of a text, a grade or a place on the chart replaces what was there before, so these are today’s."
        >
          Texts, grades and places on the chart are today’s.
        </span>
      </p>
      <Button size="small" title="Back to today (Esc)" onClick={() => believeAsOf(null)}>
        Back to today
      </Button>
    </div>
  );
}
