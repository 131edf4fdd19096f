import type { Rating } from '../../../../core/vocabularies/rating';

/** The key is not one that rates. */
export const noRating = Symbol('no rating');

/**
 * What a key makes of a cell; null makes it blank. The same letter again takes the stronger word:
 * C becomes CC, I becomes II. With Shift the stronger one comes at once.
 */
export function ratingOfKey(
  key: string,
  present: Rating | undefined,
): Rating | null | typeof noRating {
  switch (key) {
    case 'c':
      return present === 'C' ? 'CC' : 'C';
    case 'C':
      return 'CC';
    case 'i':
      return present === 'I' ? 'II' : 'I';
    case 'I':
      return 'II';
    case 'n':
    case 'N':
      return 'N';
    case 'a':
    case 'A':
    case 'x':
    case 'X':
      return 'NA';
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return noRating;
  }
}
