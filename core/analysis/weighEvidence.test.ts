import { expect, test } from 'vitest';
import { credibilityTerms } from '../vocabularies/credibility';
import { reliabilityTerms } from '../vocabularies/reliability';
import { weighEvidence } from './weighEvidence';

test.each([
  ['A', '1', 1, 'both'],
  ['B', '3', 0.75, 'credibility'],
  ['C', '3', 0.75, 'both'],
  ['D', '2', 0.5, 'reliability'],
  ['B', '5', 0.25, 'credibility'],
  ['E', '4', 0.25, 'reliability'],
] as const)('%s%s counts %d, by %s', (reliability, credibility, weight, by) => {
  expect(weighEvidence({ reliability, credibility })).toEqual({ weight, by });
});

test.each([
  [null, null],
  ['F', '6'],
  ['F', null],
  [null, '6'],
] as const)(
  '%s and %s are not known, and nothing is taken off for it',
  (reliability, credibility) => {
    expect(weighEvidence({ reliability, credibility })).toEqual({ weight: 1, by: null });
  },
);

test('an axis that is not known never changes what the other says', () => {
  for (const { term: reliability } of reliabilityTerms) {
    const known = weighEvidence({ reliability, credibility: null });
    expect(weighEvidence({ reliability, credibility: '6' })).toEqual(known);
  }
  for (const { term: credibility } of credibilityTerms) {
    const known = weighEvidence({ reliability: null, credibility });
    expect(weighEvidence({ reliability: 'F', credibility })).toEqual(known);
  }
});

test('no pair of grades counts more than either of them alone', () => {
  for (const { term: reliability } of reliabilityTerms) {
    for (const { term: credibility } of credibilityTerms) {
      const { weight } = weighEvidence({ reliability, credibility });
      expect(weight).toBe(
        Math.min(
          weighEvidence({ reliability, credibility: null }).weight,
          weighEvidence({ reliability: null, credibility }).weight,
        ),
      );
    }
  }
});
