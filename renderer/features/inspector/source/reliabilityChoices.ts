import { reliabilityTerms } from '../../../../core/vocabularies/reliability';
import type { Choice } from '../../../controls/InPlaceInput';

const graded = reliabilityTerms.map(({ term, label }) => ({
  value: term,
  label: `${term} · ${label}`,
}));

/** F says that nothing is known: it stands apart from the scale, never at its bottom. */
export const reliabilityChoices: readonly Choice[] = [
  { value: '', label: 'not graded' },
  ...graded.filter(({ value }) => value === 'F'),
  ...graded.filter(({ value }) => value !== 'F'),
];
