import { enumOfTerms } from './term';

/** Where the analyst's work on a hypothesis stands. It says nothing about how likely it is. */
export const attributionStatusTerms = [
  { term: 'open', label: 'open', definition: 'Under consideration.' },
  {
    term: 'accepted',
    label: 'accepted',
    definition: 'The analyst works on the basis that it is so.',
  },
  { term: 'rejected', label: 'rejected', definition: 'The analyst no longer considers it.' },
] as const;

export const attributionStatusSchema = enumOfTerms(attributionStatusTerms);
