import { expect, test } from 'vitest';
import { cutText } from './cutText';

test('a text that fits stays as it is', () => {
  expect(cutText('Ain al-Assad', 12)).toBe('Ain al-Assad');
});

test('a longer one ends in “…” and is no longer than asked', () => {
  expect(cutText('Ain al-Assad', 11)).toBe('Ain al-Ass…');
  expect(cutText('Ain al-Assad', 5)).toBe('Ain…');
});

test('a character of two units is not cut in half', () => {
  expect(cutText('ab\u{1F680}cd', 4)).toBe('ab…');
});
