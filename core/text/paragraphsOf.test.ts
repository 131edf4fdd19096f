import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphsOf';

const wordsOf = (text: string) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('paragraphs are what blank lines stand between, however blank they are', () => {
  expect(wordsOf('One.\n\nTwo,\nstill two.\n \t\n\n\nThree.\n')).toEqual([
    'One.',
    'Two,\nstill two.',
    'Three.',
  ]);
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf(' \n \n')).toEqual([]);
});

test('paragraphs hold all that is not white space, in order, and none holds a blank line', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'و', '😀', ' ', '\n', '\t')), (parts) => {
      const text = parts.join('');
      const words = wordsOf(text);
      expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const paragraph of words) expect(paragraph).not.toMatch(/\n[^\S\n]*\n/);
    }),
  );
});
