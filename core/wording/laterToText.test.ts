import { expect, test } from 'vitest';
import { words, type Counts, type Word } from '../views/caseView';
import { laterToText } from './laterToText';

function counts(given: Partial<Record<Word, number>>): Counts {
  return { ...(Object.fromEntries(words.map((word) => [word, 10])) as Counts), ...given };
}

test.each([
  [{}, 'nothing was recorded later'],
  [{ claims: 11 }, '1 claim was recorded later'],
  [{ judgements: 13, claims: 15 }, '3 judgements and 5 claims were recorded later'],
  [{ claims: 15, judgements: 11 }, '1 judgement and 5 claims were recorded later'],
  [
    { judgements: 13, claims: 15, attributions: 11, entities: 1010, links: 12 },
    '3 judgements, 5 claims, 1 hypothesis and 1,002 others were recorded later',
  ],
  // Charts are the analyst's tools: they are not looked at by day.
  [{ charts: 12 }, 'nothing was recorded later'],
])('%j: %s', (now, text) => {
  expect(laterToText(counts({}), counts(now))).toBe(text);
});
