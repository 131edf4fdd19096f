import { expect, test } from 'vitest';
import type { EntityItem } from '../../../core/views/caseView';
import { dismissalKey } from './dismissed';
import type { PassageMark } from './passageMarks';
import { suggestionsFrom } from './suggestions';

const item = (uid: string): EntityItem => ({
  uid,
  kind: 'actor',
  name: uid,
  otherName: null,
  retracted: false,
});
const text = 'Iran and Iran and Asaib';
const mentions = {
  mentions: [
    { start: 0, end: 4, entities: ['iran'], isNear: false },
    { start: 9, end: 13, entities: ['iran'], isNear: false },
    { start: 18, end: 23, entities: ['one', 'other'], isNear: true },
  ],
  total: 3,
  entities: ['iran', 'one', 'other'].map(item),
};
const claimed: PassageMark = {
  passage: 'p',
  locator: '¶1',
  from: 0,
  to: 8,
  isSpan: true,
  claims: 1,
  subjects: [{ word: 'entity', uid: 'iran' }],
};
const found = (marks: readonly PassageMark[], dismissed: readonly string[] = []) =>
  suggestionsFrom(mentions, text, marks, new Set(dismissed)).map(({ from, candidates }) => [
    from,
    ...candidates.map(({ uid }) => uid),
  ]);

test('each known name is suggested, with all who are called so', () => {
  expect(found([])).toEqual([
    [0, 'iran'],
    [9, 'iran'],
    [18, 'one', 'other'],
  ]);
});

test('what is claimed from that very place is not suggested there again', () => {
  expect(found([claimed])).toEqual([
    [9, 'iran'],
    [18, 'one', 'other'],
  ]);
  expect(found([{ ...claimed, isSpan: false }])).toHaveLength(3);
});

test('what was turned down is not suggested again, the others are', () => {
  expect(found([], [dismissalKey('iran', 'IRAN'), dismissalKey('one', 'Asaib')])).toEqual([
    [18, 'other'],
  ]);
});
