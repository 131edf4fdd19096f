import { Button, Checkbox } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { ImportOutcome } from '../../../../core/import/importOutcome';
import { useVirtualRows } from '../../../controls/useVirtualRows';
import { copyText } from '../../../store/copyText';
import { tell } from '../../../store/notices';
import { problemsToText } from './problemsToText';

const ROW = 38;

/** What is wrong with the file, and what becomes of it, line by line. */
export function ProblemList({ outcome }: { readonly outcome: ImportOutcome }): ReactElement {
  const { problems, problemCount, leftOut } = outcome;
  const [isLeftOutOnly, setLeftOutOnly] = useState(false);
  const shown = isLeftOutOnly ? problems.filter(({ leavesOut }) => leavesOut) : problems;
  const { scroller, first, end } = useVirtualRows(shown.length, ROW);
  const copy = (): void => {
    if (!copyText(problemsToText(shown))) {
      tell({ tone: 'error', text: 'The problems could not be copied.' });
    }
  };
  return (
    <section className="import-part" aria-label="Problems">
      <h3>
        {problemCount.toLocaleString('en')} {problemCount === 1 ? 'problem' : 'problems'}
        {leftOut > 0 && `, ${leftOut.toLocaleString('en')} left out`}
        <span className="import-all">
          {leftOut > 0 && (
            <Checkbox
              inline
              label="Only what is left out"
              checked={isLeftOutOnly}
              onChange={({ currentTarget }) => setLeftOutOnly(currentTarget.checked)}
            />
          )}
          <Button size="small" text="Copy problems" onClick={copy} />
        </span>
      </h3>
      <div
        className="import-list"
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="Each problem"
      >
        <ul style={{ height: shown.length * ROW }}>
          {shown.slice(first, end).map(({ at, column, message, leavesOut }, place) => (
            <li
              key={first + place}
              className="import-problem"
              style={{ top: (first + place) * ROW, height: ROW }}
            >
              <strong>{at}</strong>
              <span className="muted">
                {leavesOut && <span className="tag">left out</span>} <bdi>{column}</bdi>
              </span>
              <bdi className="import-message" title={message}>
                {message}
              </bdi>
            </li>
          ))}
        </ul>
      </div>
      {problemCount > problems.length && (
        <p className="muted">
          These are the first {problems.length.toLocaleString('en')}; the others are counted.
        </p>
      )}
    </section>
  );
}
