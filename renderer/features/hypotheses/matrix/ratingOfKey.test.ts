import { expect, test } from 'vitest';
import { noRating, ratingOfKey } from './ratingOfKey';

test.each([
  ['c', undefined, 'C'],
  ['c', 'C', 'CC'],
  ['c', 'CC', 'C'],
  ['c', 'I', 'C'],
  ['C', undefined, 'CC'],
  ['i', undefined, 'I'],
  ['i', 'I', 'II'],
  ['I', 'C', 'II'],
  ['n', 'CC', 'N'],
  ['a', undefined, 'NA'],
  ['x', undefined, 'NA'],
  ['Delete', 'CC', null],
  ['Backspace', 'CC', null],
] as const)('%s on %s makes %s', (key, present, rating) => {
  expect(ratingOfKey(key, present)).toBe(rating);
});

test('other keys rate nothing', () => {
  for (const key of ['z', 'Enter', 'ArrowDown', '1', '']) {
    expect(ratingOfKey(key, 'C')).toBe(noRating);
  }
});
