import { foldText } from '../../core/text/foldText';

/** The folded words of what was typed. Nothing else gets into a query. */
export function searchTerms(typed: string): string[] {
  return foldText(typed)
    .split(' ')
    .filter((term) => term !== '');
}

/** Letters and digits as they are folded, by script: what may stand second in a word. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
].map((letters) => [...letters, ...'0123456789']);

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/**
 * The index has no list of what begins with one letter and would read half of itself for it. It has
 * one for each two letters, so these are asked for.
 */
function beginsWith(term: string): string {
  const alphabet = alphabets.find((letters) => letters.includes(term));
  if (!alphabet) return `${quoted(term)}*`;
  return `(${[quoted(term), ...alphabet.map((next) => `${quoted(term + next)}*`)].join(' OR ')})`;
}

/** An FTS5 query for rows that have, for each term, a word that begins with it. */
export function toMatch(terms: readonly string[]): string {
  return terms.map(beginsWith).join(' AND ');
}

/** An FTS5 query for rows that have each term as a whole word. */
export function toExactMatch(terms: readonly string[]): string {
  return terms.map(quoted).join(' AND ');
}
