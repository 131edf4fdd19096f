import type { z } from 'zod';
import { enumOfTerms } from './term';

/**
 * How likely a judgement is (ICD 203). The term is stored, never a number; `from` and `to` are the
 * band in percent. A shared end point belongs to the band of the term that was chosen.
 */
export const likelihoodTerms = [
  {
    term: 'almost-no-chance',
    label: 'almost no chance',
    synonym: 'remote',
    from: 1,
    to: 5,
    definition: '1–5 %',
  },
  {
    term: 'very-unlikely',
    label: 'very unlikely',
    synonym: 'highly improbable',
    from: 5,
    to: 20,
    definition: '5–20 %',
  },
  {
    term: 'unlikely',
    label: 'unlikely',
    synonym: 'improbable',
    from: 20,
    to: 45,
    definition: '20–45 %',
  },
  {
    term: 'roughly-even-chance',
    label: 'roughly even chance',
    synonym: 'roughly even odds',
    from: 45,
    to: 55,
    definition: '45–55 %',
  },
  { term: 'likely', label: 'likely', synonym: 'probable', from: 55, to: 80, definition: '55–80 %' },
  {
    term: 'very-likely',
    label: 'very likely',
    synonym: 'highly probable',
    from: 80,
    to: 95,
    definition: '80–95 %',
  },
  {
    term: 'almost-certain',
    label: 'almost certain',
    synonym: 'nearly certain',
    from: 95,
    to: 99,
    definition: '95–99 %',
  },
] as const;

export const likelihoodSchema = enumOfTerms(likelihoodTerms);
export type Likelihood = z.infer<typeof likelihoodSchema>;
