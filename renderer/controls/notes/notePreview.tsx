import type { ReactElement } from 'react';
import { MarkdownText } from './MarkdownText';

const marks = /[*_`#>[\]]|^\s*[-+\d]/m;

/** How a note will look, where that differs from what is typed. The ear has the typed text. */
export function notePreview(text: string): ReactElement | null {
  if (!marks.test(text)) return null;
  return (
    <span className="note-preview" aria-hidden="true">
      <MarkdownText text={text} />
    </span>
  );
}
