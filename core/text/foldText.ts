/** Modifier letters and quotes that transliterations use for ʿayn, hamza and soft signs. */
const APOSTROPHES = /['’‘‛`´ʹʺʻʼʽʾʿˈˊˋʔʕ′׳״]/gu;

/** Diacritics of alphabets. In other scripts (Devanagari, kana, …) marks carry vowels and stay. */
const DIACRITICS =
  /(?=\p{Mn})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;
const KANA_VOICING = /[\u3099\u309a]/u;

/** Letters that Unicode does not decompose, or that are written in place of one another. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ٱ', 'ا'),
  ...pairs('ىیېےۍ', 'ي'),
  ...pairs('کڪ', 'ك'),
  ...pairs('ةەہھۃ', 'ه'),
  ...pairs('ءـ', ''),
  ...pairs('ß', 'ss'),
  ...pairs('æ', 'ae'),
  ...pairs('œ', 'oe'),
  ...pairs('øⱺ', 'o'),
  ...pairs('đð', 'd'),
  ...pairs('ł', 'l'),
  ...pairs('ħ', 'h'),
  ...pairs('ŧ', 't'),
  ...pairs('þ', 'th'),
  ...pairs('ı', 'i'),
  ...pairs('ς', 'σ'),
]);

function pairs(letters: string, folded: string): [string, string][] {
  return [...letters].map((letter) => [letter, folded]);
}

const MAPPED_LETTERS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The digits of both Arabic blocks end in the hexadecimal digit that they stand for. */
function toAsciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}

/** Nothing of what follows changes these but the case, the apostrophes and what separates words. */
const IS_ASCII = /^[\0-\x7f]*$/;

/** As `foldAny` folds them, several times as fast: most names of most cases are such. */
function foldAscii(text: string): string {
  return text
    .replace(/['`]/g, '')
    .toLowerCase()
    .replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldAny(text: string): string {
  return (
    text
      .replace(APOSTROPHES, '')
      .normalize('NFKD')
      .toLowerCase()
      // Lower-casing and compatibility forms can bring apostrophes and composed letters back.
      .normalize('NFKD')
      .replace(APOSTROPHES, '')
      .replace(DIACRITICS, (mark) => (KANA_VOICING.test(mark) ? mark : ''))
      .replace(ARABIC_DIGITS, toAsciiDigit)
      // Zero-width non-joiners, direction marks and soft hyphens show nothing.
      .replace(/\p{Cf}/gu, '')
      .replace(MAPPED_LETTERS, (letter) => LETTERS.get(letter) ?? letter)
      // The dots of U.S. are no ends of words.
      .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** One name is folded for each of the forms that it is found by, one after the other. */
let last = { text: '', folded: '' };

/**
 * The form in which texts are indexed and searched: letters without case, diacritics and regional
 * variants, words apart by one space. The same for a text and for a query in it; the positions of
 * letters are not those of the original. Empty for a text without letters and digits.
 */
export function foldText(text: string): string {
  if (last.text === text) return last.folded;
  const folded = IS_ASCII.test(text) ? foldAscii(text) : foldAny(text);
  last = { text, folded };
  return folded;
}
