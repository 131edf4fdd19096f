import { Button, Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import { asOfToWords } from '../../core/wording/asOfToWords';
import type { RecordedDay } from '../../core/views/caseView';
import { believeAsOf } from '../store/belief';
import { focusView } from '../store/focusPane';
import { useRequest } from '../store/useRequest';
import { useWorkbench } from '../store/workbench';
import { parseAsOf, writeAsOf } from '../store/parseAsOf';

interface BeliefDaysProps {
  readonly chosen: string | null;
  readonly close: () => void;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}

function recordedOn({ judgements, claims }: RecordedDay): string {
  const parts = [
    ...(judgements > 0 ? [counted(judgements, 'judgement')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
  ];
  return parts.join(' · ');
}

/** A day or a moment to type, and the days on which something was recorded that bears on belief. */
export function BeliefDays({ chosen, close }: BeliefDaysProps): ReactElement {
  const [text, setText] = useState(chosen === null ? '' : writeAsOf(chosen));
  const [refused, setRefused] = useState<string | null>(null);
  const days = useRequest('case.days', null);
  const id = useId();
  const reading = text.trim() === '' ? null : parseAsOf(text);
  const show = (asOf: string | null): void => {
    believeAsOf(asOf);
    close();
    // The graph, say: its Escape leads back to today.
    focusView(useWorkbench.getState().view);
  };
  return (
    <div className="belief-panel" role="dialog" aria-label="As believed on">
      <form
        className="belief-form"
        onSubmit={(event) => {
          event.preventDefault();
          const parsed = parseAsOf(text);
          if (parsed.ok) show(parsed.value);
          else setRefused(parsed.error.message);
        }}
      >
        <label htmlFor={id}>Day or moment</label>
        <input
          id={id}
          className={`${Classes.INPUT} ${Classes.SMALL}`}
          autoComplete="off"
          autoFocus
          placeholder="2021-06-20"
          aria-describedby={`${id}-reading`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefused(null);
          }}
        />
        <Button type="submit" size="small" intent="primary" text="Show" />
        <Button size="small" text="Today" disabled={chosen === null} onClick={() => show(null)} />
        <p id={`${id}-reading`} className="in-place-note" aria-live="polite">
          {refused !== null || reading?.ok === false ? (
            <span className="problem">
              {refused ?? (reading?.ok === false && reading.error.message)}
            </span>
          ) : reading === null ? (
            <span className="muted">
              What was recorded by its end, in UTC. A time may follow: 14:30.
            </span>
          ) : (
            <span className="reading">
              Shows the end of <strong>{asOfToWords(reading.value)}</strong>
            </span>
          )}
        </p>
      </form>
      <p id={`${id}-days`} className="belief-heading">
        Recorded on
      </p>
      {days.error && <p role="alert">{days.error.message}</p>}
      {days.data?.length === 0 && (
        <p className="muted">Nothing was claimed or judged in this case yet.</p>
      )}
      <ul className="belief-days" aria-labelledby={`${id}-days`}>
        {days.data?.map((recorded) => (
          <li key={recorded.day}>
            <button
              type="button"
              aria-current={recorded.day === chosen ? 'date' : undefined}
              onClick={() => show(recorded.day)}
            >
              <span>{dateToWords(recorded.day)}</span>
              <span className="muted">{recordedOn(recorded)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
