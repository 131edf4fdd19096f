import { expect, test } from 'vitest';
import { defaultForm } from '../../../../core/picture/pictureForm';
import { describeOutcome } from './describeOutcome';

const drawing = { width: 1600, height: 1200 };

test('says how many pixels a PNG has, and that one would be too large', () => {
  expect(describeOutcome(drawing, defaultForm)).toBe('3,200 × 2,400 pixels');
  const huge = { width: 24_000, height: 24_000 };
  expect(describeOutcome(huge, { ...defaultForm, dpi: 600 })).toContain('Too large');
});

test('counts the sheets that a PDF takes', () => {
  const sheet = { paper: 'a4', landscape: true, tiled: true } as const;
  const form = { ...defaultForm, format: 'pdf', sheet } as const;
  expect(describeOutcome(drawing, form)).toBe('4 sheets of A4, 2 across and 2 down');
  expect(describeOutcome(drawing, { ...form, sheet: { ...sheet, tiled: false } })).toBe(
    'One sheet of A4',
  );
});
