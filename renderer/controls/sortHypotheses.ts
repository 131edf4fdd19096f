import type { AttributionView } from '../../core/views/recordView';
import { isGivenUp } from '../../core/vocabularies/attributionStatus';
import { likelihoodTerms } from '../../core/vocabularies/likelihood';

/** From likely to unlikely; then what nobody has judged; then what is given up. */
function rank({ attribution }: AttributionView): number {
  if (attribution.retraction !== null) return likelihoodTerms.length + 2;
  if (isGivenUp(attribution.status)) return likelihoodTerms.length + 1;
  if (attribution.likelihood === null) return likelihoodTerms.length;
  const place = likelihoodTerms.findIndex(({ term }) => term === attribution.likelihood);
  return likelihoodTerms.length - 1 - place;
}

export function sortHypotheses(views: readonly AttributionView[]): readonly AttributionView[] {
  return [...views].sort((one, other) => rank(one) - rank(other));
}

/** The one hypothesis that is judged likelier than all its rivals. Null where there is none such. */
export function likeliest(views: readonly AttributionView[]): AttributionView | null {
  const [first, second] = sortHypotheses(views);
  if (!first || !second || rank(first) >= likelihoodTerms.length) return null;
  return rank(first) < rank(second) ? first : null;
}
