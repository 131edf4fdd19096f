import type { ReactElement } from 'react';
import { splitAtHits } from './splitAtHits';

/** A text with what was searched for marked in it, in the text's own direction. */
export function Highlighted({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly (readonly [number, number])[];
}): ReactElement {
  return (
    <bdi dir="auto" className="clip" title={text}>
      {splitAtHits(text, hits).map((part, index) =>
        part.hit ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </bdi>
  );
}
