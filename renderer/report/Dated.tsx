import type { ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import { NotGiven } from '../controls/NotGiven';

/** A date in words, and as it was given where that says more than the words. */
export function Dated({ date }: { readonly date: string | null }): ReactElement {
  if (date === null) return <NotGiven />;
  return (
    <>
      {dateToWords(date)} <code>{date}</code>
    </>
  );
}
