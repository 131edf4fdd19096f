import { expect, test } from 'vitest';
import { independenceToWords } from './independenceToWords';

const sources = [
  { uid: 'wire', title: 'The wire', derivesFrom: null },
  { uid: 'morning', title: 'The morning paper', derivesFrom: 'wire' },
  { uid: 'evening', title: 'The evening paper', derivesFrom: 'morning' },
  { uid: 'radar', title: 'The radar', derivesFrom: null },
];
const said = (source: string, root: string) => ({ source, root });

test('two papers that carry one wire report are one source, and the chains are named', () => {
  expect(
    independenceToWords(
      [said('wire', 'wire'), said('morning', 'wire'), said('evening', 'wire')],
      sources,
    ),
  ).toBe(
    '3 claims, 1 independent source: “The morning paper” derives from “The wire”; “The evening paper” derives from “The morning paper”, which derives from “The wire”.',
  );
});

test('sources that derive from nothing are as many as they are', () => {
  expect(independenceToWords([said('wire', 'wire'), said('radar', 'radar')], sources)).toBe(
    '2 claims, 2 independent sources.',
  );
  expect(independenceToWords([said('radar', 'radar')], sources)).toBe(
    '1 claim, 1 independent source.',
  );
});

test('a circle, which only a damaged file has, ends', () => {
  const circle = [
    { uid: 'a', title: 'A', derivesFrom: 'b' },
    { uid: 'b', title: 'B', derivesFrom: 'a' },
  ];
  expect(independenceToWords([said('a', 'a')], circle)).toBe(
    '1 claim, 1 independent source: “A” derives from “B”.',
  );
});
