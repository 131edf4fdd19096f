import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineSchema } from '../language/scalars';
import { isolate } from './isolate';
import { stripControls } from './stripControls';

const bidi = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aب \n\t\r\u0000\u0085\u2028'),
    ...Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'),
    '\ud800',
  ),
});

function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (character >= '\u2066' && character <= '\u2068') depth += 1;
    if (character === '\u2069') depth -= 1;
    return depth;
  });
}

test('an isolated text is enclosed', () => {
  expect(isolate('كتائب')).toBe('\u2068كتائب\u2069');
});

test('isolates inside stay when they are balanced, and go when they are not', () => {
  expect(isolate('a\u2067ب\u2069')).toBe('\u2068a\u2067ب\u2069\u2069');
  expect(isolate('a\u2069b\u2067c\u202ed')).toBe('\u2068abcd\u2069');
});

test('nothing inside can close the isolate or reach beyond it', () => {
  fc.assert(
    fc.property(bidi, (text) => {
      const isolated = isolate(text);
      const inside = depths(isolated);
      expect(inside.pop()).toBe(0);
      expect(inside.every((depth) => depth >= 1)).toBe(true);
      expect(isolated).not.toMatch(/[\u202a-\u202e]/);
    }),
  );
});

test('controls go; line breaks become spaces, or stay where lines are kept', () => {
  expect(stripControls('a\u0007b\u202ec\r\nd\te')).toBe('abc d e');
  expect(stripControls('a\u0007b\u202ec\r\nd\te', 'lines')).toBe('abc\nd\te');
});

test('what is stripped of controls can be a line', () => {
  fc.assert(
    fc.property(fc.oneof(bidi, fc.string({ unit: 'binary' })), (text) => {
      const line = stripControls(text).trim();
      expect(stripControls(line)).toBe(line);
      if (line !== '') expect(lineSchema.safeParse(line).success).toBe(true);
      const lines = stripControls(text, 'lines');
      expect(stripControls(lines, 'lines')).toBe(lines);
    }),
  );
});
