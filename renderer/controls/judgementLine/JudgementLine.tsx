import { Button } from '@blueprintjs/core';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { justBefore, lastMomentOf } from '../../../core/asOf';
import { dateToWords } from '../../../core/dates/dateToWords';
import type { Judgement } from '../../../core/language/attribution';
import { asOfToWords } from '../../../core/wording/asOfToWords';
import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { believeAsOf } from '../../store/belief';
import { useWorkbench } from '../../store/workbench';
import { JudgementPlot } from './JudgementPlot';
import { LikelihoodScale } from './LikelihoodScale';
import { NOT_GIVEN_TOP, SCALE_HEIGHT } from './likelihoodScale';
import { middleOf } from './middleOf';
import { placeJudgements } from './placeJudgements';
import './judgementLine.css';

/** The day in UTC, as belief time counts days. */
function dayOf({ recordedAt }: Judgement): string {
  return recordedAt.slice(0, 10);
}

function inWords(judgement: Judgement): string {
  const { status, recordedBy, reason } = judgement;
  return `${dateToWords(dayOf(judgement))}: ${likelihoodLabel(judgement)}, ${status}. ${reason} (${recordedBy})`;
}

/** An attribution's life: how likely it was thought to be, and with how much confidence. */
export function JudgementLine({
  judgements,
}: {
  readonly judgements: readonly Judgement[];
}): ReactElement | null {
  const asOf = useWorkbench((state) => state.asOf);
  const [chosen, setChosen] = useState<number | null>(null);
  const marks = useRef<HTMLDivElement>(null);
  const [openedAt] = useState(() => new Date().toISOString());
  if (judgements.length === 0) return null;

  const until = asOf === null ? openedAt : lastMomentOf(asOf);
  const placed = placeJudgements(judgements, until);
  const hasGap = judgements.some(({ likelihood }) => likelihood === null);
  const height = hasGap ? NOT_GIVEN_TOP + 12 : SCALE_HEIGHT;
  const told = chosen === null ? undefined : judgements[chosen];
  const first = judgements[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = (chosen ?? judgements.length - 1) + step;
    if (step === 0 || next < 0 || next >= judgements.length) return;
    event.preventDefault();
    setChosen(next);
    marks.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <figure className="judgement-line" aria-label="Likelihood and confidence over time">
      <div className="judgement-chart" style={{ height }}>
        <LikelihoodScale hasGap={hasGap} />
        <div className="judgement-field">
          <JudgementPlot placed={placed} height={height} />
          <div ref={marks} onKeyDown={onKeyDown}>
            {placed.map(({ judgement, from, newStatus }, index) => (
              <button
                key={judgement.uid}
                type="button"
                className="judgement-mark"
                data-confidence={judgement.confidence ?? 'none'}
                style={{ left: `${String(from)}%`, top: middleOf(judgement) }}
                tabIndex={index === (chosen ?? placed.length - 1) ? 0 : -1}
                aria-pressed={index === chosen}
                aria-label={inWords(judgement)}
                title={inWords(judgement)}
                onClick={() => setChosen(index === chosen ? null : index)}
              >
                {judgement.confidence?.charAt(0).toUpperCase() ?? '–'}
                {newStatus !== null && (
                  <span className={from > 50 ? 'judgement-status is-before' : 'judgement-status'}>
                    {newStatus}
                  </span>
                )}
              </button>
            ))}
          </div>
        </div>
      </div>
      <div className="judgement-days" aria-hidden="true">
        <span>{first && dateToWords(dayOf(first))}</span>
        <span>{asOf === null ? 'today' : asOfToWords(asOf)}</span>
      </div>
      <figcaption>
        {told ? (
          <>
            <span aria-live="polite">
              {dateToWords(dayOf(told))}: {likelihoodLabel(told)}
            </span>
            <span className="judgement-past">
              <Button
                size="small"
                title={`Show the whole window as believed when this was judged: ${asOfToWords(told.recordedAt)}`}
                disabled={asOf === told.recordedAt}
                onClick={() => believeAsOf(told.recordedAt)}
              >
                As believed then
              </Button>
              <Button
                size="small"
                title="Show the whole window as believed just before this was judged"
                disabled={asOf === justBefore(told.recordedAt)}
                onClick={() => believeAsOf(justBefore(told.recordedAt))}
              >
                Just before
              </Button>
            </span>
          </>
        ) : (
          <span className="muted">
            Confidence: L low, M moderate, H high, – not given. Choose a mark to go back to it.
          </span>
        )}
      </figcaption>
    </figure>
  );
}
