import type { ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import { parseOptionalDate } from './parseTyped';

/** How Ascribe reads a date that is being typed, or why it cannot. */
export function DateReading({ text }: { readonly text: string }): ReactElement {
  const parsed = parseOptionalDate(text);
  if (!parsed.ok) return <span className="problem">{parsed.error.message}</span>;
  if (parsed.value === null) {
    return (
      <span className="muted">
        As vague as the source: 2021-06-10 · 2021-06 · 2021?-06-10 (year inferred) · XXXX-06-10
        (year not stated) · 2021-01/.. (since)
      </span>
    );
  }
  return (
    <span className="reading">
      Reads: <strong>{dateToWords(parsed.value)}</strong>
    </span>
  );
}
