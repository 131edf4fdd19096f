import { Button, Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { ImportOutcome, MatchSuggestion } from '../../../../core/import/importOutcome';
import type { Uid } from '../../../../core/uid';
import { KindMark } from '../../../controls/KindMark';
import { useVirtualRows } from '../../../controls/useVirtualRows';
import type { Decisions } from './useImport';

interface MatchListProps {
  readonly outcome: ImportOutcome;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const ROW = 30;
const OPEN = '';
const ANOTHER = 'another';

/** Who may be somebody that the case has. Nobody is joined unless that is chosen. */
export function MatchList({ outcome, decisions, onDecide }: MatchListProps): ReactElement {
  const { suggestions, suggestionCount } = outcome;
  const { scroller, first, end } = useVirtualRows(suggestions.length, ROW);
  const decideAll = (choose: (alike: MatchSuggestion['alike']) => Uid | null): void =>
    onDecide(new Map(suggestions.map(({ key, alike }) => [key, choose(alike)])));
  const decide = (key: string, chosen: string): void => {
    const changed = new Map(decisions);
    if (chosen === OPEN) changed.delete(key);
    else changed.set(key, chosen === ANOTHER ? null : chosen);
    onDecide(changed);
  };
  const joined = suggestions.filter(({ key }) => decisions.get(key) != null).length;
  return (
    <section className="import-part" aria-label="Who may be in the case already">
      <h3>
        {suggestionCount.toLocaleString('en')} may be in the case already
        {joined > 0 && <span className="muted">{joined.toLocaleString('en')} will be joined</span>}
        <span className="import-all">
          <Button
            size="small"
            text="All are the same"
            onClick={() => decideAll((alike) => alike[0]?.uid ?? null)}
          />
          <Button size="small" text="All are others" onClick={() => decideAll(() => null)} />
          <Button size="small" text="Leave all open" onClick={() => onDecide(new Map())} />
        </span>
      </h3>
      <div
        className="import-list"
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="Each of them"
      >
        <ul style={{ height: suggestions.length * ROW }}>
          {suggestions.slice(first, end).map(({ key, at, name, kind, alike }, place) => {
            const decided = decisions.get(key);
            return (
              <li
                key={key}
                className="import-match"
                style={{ top: (first + place) * ROW, height: ROW }}
              >
                <KindMark kind={kind} />
                <span className="import-message">
                  <bdi>{name}</bdi> <span className="muted">{at}</span>
                </span>
                <span className={`${Classes.HTML_SELECT} ${Classes.SMALL} ${Classes.FILL}`}>
                  <select
                    aria-label={`What ${name} is`}
                    value={decided === undefined ? OPEN : (decided ?? ANOTHER)}
                    onChange={({ target }) => decide(key, target.value)}
                  >
                    <option value={OPEN}>left open: comes as a new one</option>
                    <option value={ANOTHER}>another one, also next time</option>
                    {alike.map(({ uid, name: theirs, reason }) => (
                      <option key={uid} value={uid}>
                        {`the same as ${theirs}: ${reason}`}
                      </option>
                    ))}
                  </select>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {suggestionCount > suggestions.length && (
        <p className="muted">
          The others come in as new ones; they can be merged later, with a reason.
        </p>
      )}
    </section>
  );
}
