import { Classes } from '@blueprintjs/core';
import { useId, type ReactElement } from 'react';
import type { Term } from '../../../core/vocabularies/term';

interface TermSelectProps<K extends string> {
  readonly label: string;
  readonly terms: readonly Term<K>[];
  readonly value: K | null;
  readonly onChange: (term: K | null) => void;
  /** What stands for a value that nobody gave; absent where one must be given. */
  readonly noneText?: string;
  readonly autoFocus?: boolean;
}

/** One word of a vocabulary, with its definition below. */
export function TermSelect<K extends string>(props: TermSelectProps<K>): ReactElement {
  const { label, terms, value, onChange, noneText, autoFocus = false } = props;
  const id = useId();
  const definition = terms.find(({ term }) => term === value)?.definition ?? '';
  return (
    <div className="term-select">
      <label htmlFor={id}>{label}</label>
      <span className={`${Classes.HTML_SELECT} ${Classes.SMALL} ${Classes.FILL}`}>
        <select
          id={id}
          autoFocus={autoFocus}
          value={value ?? ''}
          aria-describedby={`${id}-definition`}
          onChange={(event) =>
            onChange(terms.find(({ term }) => term === event.target.value)?.term ?? null)
          }
        >
          {noneText !== undefined && <option value="">{noneText}</option>}
          {terms.map(({ term, label: word }) => (
            <option key={term} value={term}>
              {word}
            </option>
          ))}
        </select>
      </span>
      <span id={`${id}-definition`} className="in-place-note muted">
        {definition}
      </span>
    </div>
  );
}
