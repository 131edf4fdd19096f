import type { z } from 'zod';
import { enumOfTerms } from './term';

/**
 * How one piece of evidence bears on one hypothesis (Heuer, analysis of competing hypotheses).
 * Blank, not rated yet, is the absence of a rating and is never counted as neutral.
 */
export const ratingTerms = [
  {
    term: 'CC',
    label: 'very consistent',
    definition: 'What we would expect to see if the hypothesis were true.',
  },
  { term: 'C', label: 'consistent', definition: 'Fits the hypothesis.' },
  { term: 'N', label: 'neutral', definition: 'Says nothing for or against the hypothesis.' },
  { term: 'I', label: 'inconsistent', definition: 'Does not fit the hypothesis.' },
  { term: 'II', label: 'very inconsistent', definition: 'Speaks strongly against the hypothesis.' },
  {
    term: 'NA',
    label: 'not applicable',
    definition: 'The evidence cannot bear on the hypothesis.',
  },
] as const;

export const ratingSchema = enumOfTerms(ratingTerms);
export type Rating = z.infer<typeof ratingSchema>;
