import { expect, test } from 'vitest';
import { bytesToWords } from './bytesToWords';

test.each([
  [0, '0 bytes'],
  [1023, '1,023 bytes'],
  [1024, '1 kB'],
  [1_000_000, '977 kB'],
  [1_048_300, '1 MB'],
  [1.5 * 1024 ** 2, '1.5 MB'],
  [330 * 1024 ** 2, '330 MB'],
  [2 * 1024 ** 3, '2 GB'],
  [5000 * 1024 ** 3, '5,000 GB'],
])('%d is %s', (bytes, words) => {
  expect(bytesToWords(bytes)).toBe(words);
});
