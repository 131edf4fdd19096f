import { foldText } from './foldText';

/** Words that abbreviations leave out, as they are folded. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'al', 'el', 'de', 'la', 'و', 'في']);

/** The longest name that anybody abbreviates, in words. */
const MOST_WORDS = 12;

/** Attached to the word, and left out of an abbreviation: الحشد الشعبي is حش. */
const ARABIC_ARTICLE = /^ال(?=..)/u;

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}

function join(words: readonly string[]): string | null {
  return words.length < 2 || words.length > MOST_WORDS ? null : words.map(firstLetter).join('');
}

/**
 * What a name may be abbreviated to, folded: the first letters of its words, with and without the
 * small ones and the Arabic article. "Islamic Revolutionary Guard Corps" has "irgc".
 */
export function initialsOf(name: string): string[] {
  const words = foldText(name).split(' ');
  const main = words.filter((word) => !SMALL_WORDS.has(word));
  const bare = main.map((word) => word.replace(ARABIC_ARTICLE, ''));
  const found = [words, main, bare].map(join).filter((initials) => initials !== null);
  return [...new Set(found)];
}
