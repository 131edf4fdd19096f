import { expect, it } from 'vitest';
import { reliabilityTerms } from '../../../../core/vocabularies/reliability';
import { reliabilityChoices } from './reliabilityChoices';

it('offers every grade, and none', () => {
  expect(reliabilityChoices.map(({ value }) => value).sort()).toEqual(
    ['', ...reliabilityTerms.map(({ term }) => term)].sort(),
  );
});

it('keeps F off the end of the scale, and apart from “not graded”', () => {
  expect(reliabilityChoices.at(-1)?.value).toBe('E');
  expect(reliabilityChoices[0]).toEqual({ value: '', label: 'not graded' });
  expect(reliabilityChoices[1]?.label).toBe('F · reliability cannot be judged');
});
