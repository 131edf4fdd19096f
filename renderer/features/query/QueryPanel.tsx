import { Button, Classes } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import { useState, type ReactElement } from 'react';
import type { QueryPart } from '../../../core/query/caseQuery';
import { parseQuery } from '../../../core/query/parseQuery';
import { partToWords } from '../../../core/query/partToWords';
import { printQuery } from '../../../core/query/printQuery';
import { useQueryPanel } from '../../store/query';
import { AddPart } from './AddPart';
import { Answers } from './Answers';
import './query.css';
import { SavedQueries } from './SavedQueries';

/** A query to the whole case: as a text, as parts that can be taken away, and what answers it. */
export function QueryPanel(): ReactElement {
  const { typed, asked, setTyped, ask } = useQueryPanel();
  const [problem, setProblem] = useState<string | null>(null);
  const read = parseQuery(typed);
  const parts = read.ok ? read.value : [];
  const run = (text: string): void => {
    const now = parseQuery(text);
    setProblem(now.ok ? null : now.error.message);
    if (now.ok) ask(text);
  };
  const change = (query: readonly QueryPart[]): void => run(printQuery(query));
  return (
    <div className="query-panel to-the-edges">
      <h2 className="visually-hidden">Find by query</h2>
      <form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          run(typed);
        }}
      >
        <input
          id="query-text"
          className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL} ${problem === null ? '' : Classes.INTENT_DANGER}`}
          aria-label="Query"
          aria-invalid={problem !== null || undefined}
          aria-describedby="query-said"
          autoComplete="off"
          spellCheck={false}
          placeholder="kind:incident near:Baghdad within:50km"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
        />
        <Button type="submit" size="small" text="Find" disabled={typed.trim() === ''} />
      </form>
      <p id="query-said" className={problem === null ? 'muted query-said' : 'problem query-said'}>
        {problem ?? 'Asked of the whole case, not of the chart alone. Enter finds.'}
      </p>
      {parts.length > 0 && (
        <ul className="query-parts" aria-label="Parts of the query">
          {parts.map((part, index) => {
            const words = partToWords(part);
            return (
              <li key={`${String(index)} ${words}`} className="filter-chip">
                <bdi className="clip" title={words}>
                  {words}
                </bdi>
                <button
                  type="button"
                  aria-label={`Take away: ${words}`}
                  title="Take this away"
                  onClick={() => change(parts.filter((_, place) => place !== index))}
                >
                  <CrossIcon size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <AddPart onAdd={(part) => change([...parts, part])} />
      <SavedQueries text={read.ok && parts.length > 0 ? printQuery(parts) : null} onRun={run} />
      {asked !== null && <Answers key={asked} text={asked} />}
    </div>
  );
}
