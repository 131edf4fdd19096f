import type { z } from 'zod';
import { enumOfTerms } from './term';

/**
 * How reliable a source is: the first Admiralty axis (NATO; MISP `admiralty-scale`).
 * F is "not known"; it is not the bottom of the scale.
 */
export const reliabilityTerms = [
  {
    term: 'A',
    label: 'completely reliable',
    definition:
      'No doubt about authenticity, trustworthiness or competence; a history of complete reliability.',
  },
  {
    term: 'B',
    label: 'usually reliable',
    definition: 'Minor doubt; a history of valid information most of the time.',
  },
  {
    term: 'C',
    label: 'fairly reliable',
    definition: 'Doubt; has provided valid information in the past.',
  },
  {
    term: 'D',
    label: 'not usually reliable',
    definition: 'Significant doubt; has provided valid information in the past.',
  },
  {
    term: 'E',
    label: 'unreliable',
    definition:
      'Lacks authenticity, trustworthiness and competence; a history of invalid information.',
  },
  {
    term: 'F',
    label: 'reliability cannot be judged',
    definition: 'Not enough is known to judge. It is neither good nor bad.',
  },
] as const;

export const reliabilitySchema = enumOfTerms(reliabilityTerms);
export type Reliability = z.infer<typeof reliabilitySchema>;
