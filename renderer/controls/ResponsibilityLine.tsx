import type { ReactElement } from 'react';
import type { Claim } from '../../core/language/claim';
import {
  claimModeTerms,
  responsibilityCredibilityTerms,
} from '../../core/vocabularies/responsibility';
import { termOf } from '../../core/vocabularies/termOf';

/** How a claim of responsibility was made, and how credible it is. */
export function ResponsibilityLine({ claim }: { readonly claim: Claim }): ReactElement | null {
  if (claim.responsibility === null) return null;
  const { credibility, mode } = claim.responsibility;
  const how = mode === null ? 'not given' : termOf(claimModeTerms, mode).label;
  const genuine =
    credibility === null ? 'not given' : termOf(responsibilityCredibilityTerms, credibility).label;
  return (
    <p className="claim-who">
      Made by: {how} · genuine: {genuine}
    </p>
  );
}
