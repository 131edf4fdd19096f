import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAt, paragraphsOf } from './paragraphs';

const words = (text: string): string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('paragraphs are lines that blank ones keep apart', () => {
  expect(words('One\nstill one\n\n \t\nTwo\r\n\r\nThree 🚀\n')).toEqual([
    'One\nstill one',
    'Two',
    'Three 🚀',
  ]);
  expect(words('')).toEqual([]);
  expect(words(' \n\n')).toEqual([]);
});

test('a position between two paragraphs belongs to the one before it', () => {
  const paragraphs = paragraphsOf('\nOne\n\nTwo');
  expect([0, 1, 4, 5, 6, 9].map((position) => paragraphAt(paragraphs, position))).toEqual([
    null,
    1,
    1,
    1,
    2,
    2,
  ]);
});

test('paragraphs hold all that is not blank, in order, and each finds itself', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ب', '🚀', ' ', '\n', '\r\n', '\u202e') });
  fc.assert(
    fc.property(text, (written) => {
      const paragraphs = paragraphsOf(written);
      paragraphs.forEach(({ start, end }, index) => {
        expect(paragraphAt(paragraphs, start)).toBe(index + 1);
        expect(paragraphAt(paragraphs, end)).toBe(index + 1);
        expect(start).toBeLessThan(end);
      });
      expect(words(written).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
    }),
  );
});
