import { Button, Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { ImportOutcome } from '../../../../core/import/importOutcome';
import type { Uid } from '../../../../core/uid';

interface MatchListProps {
  readonly outcome: ImportOutcome;
  readonly decisions: ReadonlyMap<string, Uid | null>;
  readonly onDecide: (decisions: ReadonlyMap<string, Uid | null>) => void;
}

const NEW = 'new';

/** Who may be somebody that the case has. Nobody is joined unless that is chosen. */
export function MatchList({ outcome, decisions, onDecide }: MatchListProps): ReactElement {
  const { suggestions, suggestionCount } = outcome;
  const decideAll = (choose: (alike: (typeof suggestions)[number]['alike']) => Uid | null): void =>
    onDecide(new Map(suggestions.map(({ key, alike }) => [key, choose(alike)])));
  return (
    <section>
      <h3>
        {suggestionCount.toLocaleString('en')} may be in the case already
        <span className="import-all">
          <Button
            size="small"
            text="All are"
            onClick={() => decideAll((alike) => alike[0]?.uid ?? null)}
          />
          <Button size="small" text="None is" onClick={() => decideAll(() => null)} />
        </span>
      </h3>
      <ul className="import-matches">
        {suggestions.map(({ key, at, name, alike }) => (
          <li key={key}>
            <span>
              <bdi>{name}</bdi> <span className="muted">{at}</span>
            </span>
            <span className={Classes.HTML_SELECT}>
              <select
                aria-label={`What ${name} is`}
                value={decisions.get(key) ?? NEW}
                onChange={({ target }) =>
                  onDecide(new Map(decisions).set(key, target.value === NEW ? null : target.value))
                }
              >
                <option value={NEW}>new, somebody else</option>
                {alike.map(({ uid, name: theirs, reason }) => (
                  <option key={uid} value={uid}>
                    {`${theirs}: ${reason}`}
                  </option>
                ))}
              </select>
            </span>
          </li>
        ))}
      </ul>
      {suggestionCount > suggestions.length && (
        <p className="muted">
          The others come in as new ones; they can be merged later, with a reason.
        </p>
      )}
    </section>
  );
}
