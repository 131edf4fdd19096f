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
  {
    term: 'superseded',
    label: 'superseded',
    definition: 'Kept for the record; another hypothesis took its place.',
  },
] as const;

export const attributionStatusSchema = enumOfTerms(attributionStatusTerms);

/** No longer weighed against its rivals: rejected, or another took its place. */
export function isGivenUp(status: (typeof attributionStatusTerms)[number]['term']): boolean {
  return status === 'rejected' || status === 'superseded';
}
