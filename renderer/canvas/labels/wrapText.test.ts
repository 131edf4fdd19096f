import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from './wrapText';

/** Each character is one wide. */
const measure = (text: string): number => Array.from(text).length;

it('breaks between words and keeps all of them where they fit', () => {
  expect(wrapText('Popular Mobilization Forces', 'name', 20, 2, measure)).toEqual([
    'Popular Mobilization',
    'Forces',
  ]);
});

it('ends what does not fit in an ellipsis', () => {
  expect(wrapText('one two three four five', 'name', 9, 2, measure)).toEqual([
    'one two',
    'three fo…',
  ]);
});

it('never makes a line wider than the room, more lines than allowed, or half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 1, max: 3 }),
      (text, room, most) => {
        const lines = wrapText(text, 'name', room, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(measure(line)).toBeLessThanOrEqual(room);
          expect(() => encodeURIComponent(line)).not.toThrow();
        }
      },
    ),
  );
});
