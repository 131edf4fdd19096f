import type { Judgement } from '../../../core/language/attribution';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { termOf } from '../../../core/vocabularies/termOf';
import { NOT_GIVEN_TOP, scaleTop } from './likelihoodScale';

/** The height of a judgement's mark: the middle of its band, or the row of what was not given. */
export function middleOf({ likelihood }: Pick<Judgement, 'likelihood'>): number {
  if (likelihood === null) return NOT_GIVEN_TOP;
  const { from, to } = termOf(likelihoodTerms, likelihood);
  return scaleTop((from + to) / 2);
}
