import { expect, test } from 'vitest';
import { draftToCondition, firstDraft } from './ruleDraft';

test('a share is typed in per cent, and what is missing makes no rule', () => {
  const draft = { ...firstDraft, about: 'measure', key: 'pagerank' } as const;
  const measure = { measure: 'pagerank', scope: 'chart', attributions: false };
  expect(draftToCondition({ ...draft, value: '2,5 %' })).toEqual({ measure, least: 0.025 });
  expect(draftToCondition(draft)).toBeNull();
  expect(draftToCondition({ ...draft, value: 'much' })).toBeNull();
  expect(draftToCondition({ ...draft, key: 'degree', value: '4' })).toMatchObject({ least: 4 });
});

test('a field without a value is about any value that was given', () => {
  const draft = { ...firstDraft, about: 'field', key: 'weapon' } as const;
  expect(draftToCondition({ ...draft, value: '  ' })).toEqual({ field: 'weapon' });
  expect(draftToCondition({ ...draft, value: 'drone ' })).toEqual({
    field: 'weapon',
    equals: 'drone',
  });
});
