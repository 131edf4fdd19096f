import { enumOfTerms } from './term';

/** What a passage does with the statement that it makes. */
export const stanceTerms = [
  { term: 'asserts', label: 'asserts', definition: 'Says that it is so.' },
  { term: 'denies', label: 'denies', definition: 'Says that it is not so.' },
  {
    term: 'suspects',
    label: 'suspects',
    definition: 'Says that it may be so, without asserting it.',
  },
  {
    term: 'claims-responsibility',
    label: 'claims responsibility',
    definition: 'Says that the speaker did it.',
  },
] as const;

export const stanceSchema = enumOfTerms(stanceTerms);
