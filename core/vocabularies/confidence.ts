import type { z } from 'zod';
import { enumOfTerms } from './term';

/** How well founded a judgement is (ICD 203): another question than how likely the thing is. */
export const confidenceTerms = [
  {
    term: 'low',
    label: 'low',
    definition: 'Scant, questionable or fragmented information, or sources of concern.',
  },
  {
    term: 'moderate',
    label: 'moderate',
    definition:
      'Credibly sourced and plausible information, not of enough quality or corroborated enough for more.',
  },
  {
    term: 'high',
    label: 'high',
    definition: 'High-quality information from several independent sources; it may still be wrong.',
  },
] as const;

export const confidenceSchema = enumOfTerms(confidenceTerms);
export type Confidence = z.infer<typeof confidenceSchema>;
