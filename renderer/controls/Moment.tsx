import type { ReactElement } from 'react';
import { instantToDay, instantToWords } from './instantToWords';

/** The day of something that was recorded, with its time on hover. */
export function Moment({ at }: { readonly at: string }): ReactElement {
  return (
    <time dateTime={at} title={instantToWords(at)}>
      {instantToDay(at)}
    </time>
  );
}
