import { foldText } from './foldText';

/** Attached, and with at least two letters after it: `ال` alone begins many words. */
const ARABIC_ARTICLES = /^(?:ال)+(?=..)/u;

function isArticle(word: string): boolean {
  return word === 'al' || word === 'el' || word === 'ال';
}

/**
 * The form in which names are compared: as `foldText`, without the article al-, el- or ال before a
 * word. Names of one form are candidates for the same actor, no more. Empty where a name has no
 * letters and digits: such names are not alike.
 */
export function foldName(text: string): string {
  const folded = foldText(text);
  const words = folded
    .split(' ')
    .map((word) => word.replace(ARABIC_ARTICLES, ''))
    .filter((word) => !isArticle(word));
  // A name that is nothing but an article stays what it is.
  return words.length === 0 ? folded : words.join(' ');
}
