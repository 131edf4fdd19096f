import { expect, test } from 'vitest';
import { diagnosticValue } from './diagnosticValue';
import { exampleMatrix, row } from './testing/exampleMatrix';

test.each([
  ['C C C', { value: 'none' }],
  ['II II II', { value: 'none' }],
  ['N N NA', { value: 'none' }],
  ['NA NA NA', { value: 'none' }],
  ['C C –', { value: 'unknown' }],
  ['– – –', { value: 'unknown' }],
  ['C I –', { value: 'some', spread: 2 }],
  ['CC II N', { value: 'some', spread: 4 }],
  ['CC C C', { value: 'some', spread: 1 }],
  ['II NA NA', { value: 'some', spread: 2 }],
] as const)('%s', (ratings, value) => {
  expect(diagnosticValue(exampleMatrix([row(ratings)]), 'e1')).toEqual(value);
});
