import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureNames } from '../../../core/graph/measures/measures';
import type { StyleCondition } from '../../../core/styling/chartStyling';
import { conditionToDraft, draftToCondition, firstDraft } from './ruleDraft';

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

test('what a rule is about can be typed again as it is', () => {
  const conditions: fc.Arbitrary<StyleCondition> = fc.oneof(
    fc.constant({ kind: 'actor' }),
    fc.constant({ linkType: 'backs' }),
    fc.constantFrom({ field: 'weapon' }, { field: 'weapon', equals: 'drone' }),
    fc.record({
      measure: fc.record({
        measure: fc.constantFrom(...measureNames),
        scope: fc.constantFrom('chart' as const, 'case' as const),
        attributions: fc.boolean(),
      }),
      least: fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 1000),
    }),
  );
  fc.assert(
    fc.property(conditions, (condition) => {
      expect(draftToCondition(conditionToDraft(condition))).toEqual(condition);
    }),
  );
});
