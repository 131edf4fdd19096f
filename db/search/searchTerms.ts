import { foldText } from '../../core/text/foldText';

/** The folded words of what was typed. Nothing else gets into a query. */
export function searchTerms(typed: string): string[] {
  return foldText(typed)
    .split(' ')
    .filter((term) => term !== '');
}

/** An FTS5 query for rows that have, for each term, a word that begins with it. */
export function toMatch(terms: readonly string[]): string {
  return terms.map((term) => `"${term.replaceAll('"', '""')}"*`).join(' ');
}
