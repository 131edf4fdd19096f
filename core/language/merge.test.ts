import { expect, test } from 'vitest';
import { newUid } from '../uid';
import { whyNotMerge } from './merge';

function side(name: string, others: { kind?: string; retracted?: boolean } = {}) {
  return { uid: newUid(), kind: 'actor', name, retracted: false, ...others };
}

test('two of one kind that stand can be the same', () => {
  expect(whyNotMerge(side('The Front'), side('Northern Front'))).toBeNull();
});

test('of different kinds, retracted, or the same already: the reason is told, with the names', () => {
  const base = side('Hill Base', { kind: 'place' });
  expect(whyNotMerge(side('The Front'), base)).toMatch(/“The Front” and “Hill Base” .* kinds/);
  const gone = side('The Guard', { retracted: true });
  expect(whyNotMerge(gone, side('The Front'))).toMatch(/“The Guard” was retracted/);
  expect(whyNotMerge(base, base)).toMatch(/itself/);
});
