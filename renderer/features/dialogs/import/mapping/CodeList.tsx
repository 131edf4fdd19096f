import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { codesIn } from './codesIn';

interface Term<T extends string> {
  readonly term: T;
  readonly label: string;
}

interface CodeListProps<T extends string> {
  readonly label: string;
  readonly terms: readonly Term<T>[];
  /** What the file writes, and what it means; null: it says less than any of the terms. */
  readonly words: readonly (readonly [string, T | null])[];
  /** What the first rows have in that column. */
  readonly seen: readonly string[];
  /** What stands for null; without it a word means one of the terms, or is not listed. */
  readonly none: string | null;
  readonly onChange: (words: [string, T | null][]) => void;
}

const NOTHING = '\u0001nothing';

/** What the codes of a column mean, in the terms of the case. */
export function CodeList<T extends string>(props: CodeListProps<T>): ReactElement {
  const { label, terms, words, seen, none, onChange } = props;
  const known = new Map(words.map(([code, term]) => [code.toLowerCase(), term]));
  const codes = codesIn(words, seen);
  const choose = (code: string, chosen: string): void => {
    const term = chosen === NOTHING ? null : terms.find((one) => one.term === chosen)?.term;
    const isCode = ([one]: readonly [string, T | null]): boolean =>
      one.toLowerCase() === code.toLowerCase();
    const kept = words.map(([one, of]): [string, T | null] => [one, of]);
    if (term === undefined) onChange(kept.filter((word) => !isCode(word)));
    else if (kept.some(isCode))
      onChange(kept.map((word) => (isCode(word) ? [word[0], term] : word)));
    else onChange([...kept, [code, term]]);
  };
  return (
    <ul className="mapping-codes" aria-label={label}>
      {codes.map((code) => {
        const term = known.get(code.toLowerCase());
        return (
          <li key={code}>
            <bdi>{code}</bdi>
            <span className={`${Classes.HTML_SELECT} ${Classes.SMALL}`}>
              <select
                aria-label={`What ${code} means`}
                value={term === undefined ? '' : (term ?? NOTHING)}
                onChange={({ target }) => choose(code, target.value)}
              >
                <option value="">is not known</option>
                {none !== null && <option value={NOTHING}>{none}</option>}
                {terms.map((one) => (
                  <option key={one.term} value={one.term}>
                    {one.label}
                  </option>
                ))}
              </select>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
