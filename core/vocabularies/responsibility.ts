import { enumOfTerms } from './term';

/** How credible a claim of responsibility is (NCTC practice). */
export const responsibilityCredibilityTerms = [
  { term: 'likely', label: 'likely', definition: 'The claim is likely to be genuine.' },
  { term: 'plausible', label: 'plausible', definition: 'The claim may be genuine.' },
  {
    term: 'unknown',
    label: 'unknown',
    definition: 'Nothing is known that would let us judge the claim.',
  },
  { term: 'unlikely', label: 'unlikely', definition: 'The claim is unlikely to be genuine.' },
  {
    term: 'inferred',
    label: 'inferred',
    definition: 'Nobody claimed it in words; the claim is inferred.',
  },
] as const;

export const responsibilityCredibilitySchema = enumOfTerms(responsibilityCredibilityTerms);

/** How a claim of responsibility was made (GTD `claimmode`). */
export const claimModeTerms = [
  { term: 'letter', label: 'letter', definition: 'GTD claimmode 1' },
  { term: 'call-after', label: 'call after the incident', definition: 'GTD claimmode 2' },
  { term: 'call-before', label: 'call before the incident', definition: 'GTD claimmode 3' },
  { term: 'e-mail', label: 'e-mail', definition: 'GTD claimmode 4' },
  { term: 'note', label: 'note left at the scene', definition: 'GTD claimmode 5' },
  { term: 'video', label: 'video', definition: 'GTD claimmode 6' },
  { term: 'website', label: 'posted to a website', definition: 'GTD claimmode 7' },
  { term: 'personal', label: 'personal claim', definition: 'GTD claimmode 8' },
  { term: 'other', label: 'other', definition: 'GTD claimmode 9' },
  { term: 'unknown', label: 'unknown', definition: 'GTD claimmode 10' },
] as const;

export const claimModeSchema = enumOfTerms(claimModeTerms);
