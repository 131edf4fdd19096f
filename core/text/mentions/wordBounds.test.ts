import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachWord } from './wordBounds';

/** What a word is, said slowly. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}ـ]|['’‘ʼʻʹʾʿ`´](?=[\p{L}\p{N}]))*/gu;

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

test('apostrophes are inside words, dots inside abbreviations', () => {
  expect(wordsOf("‘Kata’ib’ of the U.S.A. in e.g. Ba'qubah's 3rd")).toEqual([
    ...['Kata’ib', 'of', 'the', 'U.S.A', 'in', 'e.g', "Ba'qubah's", '3rd'],
  ]);
});

test('in stretches of any length the words are the same', () => {
  const text = fc.array(fc.constantFrom('a', '.', "'", ' ', '🚀', '𐤀', 'U.S.'));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (signs, length) => {
      const written = signs.join('');
      const words: string[] = [];
      const visit = (start: number, end: number) => words.push(written.slice(start, end));
      for (let from = 0; from < written.length;) {
        from = forEachWord(written, visit, { from, to: Math.min(written.length, from + length) });
      }
      expect(words).toEqual(wordsOf(written));
    }),
  );
});

test('the words of any text are those that the expression finds', () => {
  const sign = fc.constantFrom(
    ...['a', 'B', '.', "'", '’', 'ʿ', 'ـ', 'ا', 'و', '7', '½', '٣', '\u0301', '\u200c', '\u200f'],
    ...[' ', '\n', '-', '🚀', '𐤀', '𝟙', '\ud800', '\udc00', '\u0000', 'ﷲ', 'É', '`', '´'],
  );
  const text = fc.oneof(
    fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(wordsOf(written)).toEqual([...written.matchAll(WORD)].map(([word]) => word));
    }),
    { numRuns: 5000 },
  );
});
