import { expect, it } from 'vitest';
import { leftOutToText } from './leftOutToText';

it.each([
  [{ entities: 0, links: 0, attributions: 0 }, ''],
  [{ entities: 1, links: 0, attributions: 0 }, '1 entity'],
  [{ entities: 1200, links: 1, attributions: 2 }, '1,200 entities, 1 link and 2 hypotheses'],
])('counts what is left out: %j', (leftOut, words) => {
  expect(leftOutToText(leftOut)).toBe(words);
});
