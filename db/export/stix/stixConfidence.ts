import type { Claim } from '../../../core/language/claim';
import type { Likelihood } from '../../../core/vocabularies/likelihood';

/** STIX 2.1, appendix A, “DNI Scale”: the words are those of ICD 203. */
const dniScale: Readonly<Record<Likelihood, number>> = {
  'almost-no-chance': 5,
  'very-unlikely': 15,
  unlikely: 30,
  'roughly-even-chance': 50,
  likely: 70,
  'very-likely': 85,
  'almost-certain': 95,
};

/** STIX 2.1, appendix A, “Admiralty Credibility Scale”. 6, “cannot be judged”, has no number there. */
const admiraltyScale: Readonly<Record<NonNullable<Claim['credibility']>, number | null>> = {
  '1': 90,
  '2': 70,
  '3': 50,
  '4': 30,
  '5': 10,
  '6': null,
};

/** Null: not given, which is the absence of the property and never a number. */
export function likelihoodToConfidence(likelihood: Likelihood | null): number | null {
  return likelihood === null ? null : dniScale[likelihood];
}

export function credibilityToConfidence(credibility: Claim['credibility']): number | null {
  return credibility === null ? null : admiraltyScale[credibility];
}
