import { paragraphsOf } from './paragraphsOf';

/** Why a passage cannot be in this paragraph; null where it can, or where no text is kept. */
export function missingParagraph(text: string, paragraph: number | null): string | null {
  const count = paragraph === null ? 0 : paragraphsOf(text).length;
  if (paragraph === null || count === 0 || paragraph <= count) return null;
  const has = count === 1 ? 'one paragraph' : `${String(count)} paragraphs`;
  return `The text that is kept has ${has}, so nothing is in ¶${String(paragraph)}.`;
}
