import type { z } from 'zod';
import { enumOfTerms } from './term';

/**
 * How credible a piece of information is: the second Admiralty axis.
 * Never derived from the first. 6 is "not known"; it is not the bottom of the scale.
 */
export const credibilityTerms = [
  {
    term: '1',
    label: 'confirmed by other sources',
    definition:
      'Confirmed by other independent sources; logical in itself; agrees with other information.',
  },
  {
    term: '2',
    label: 'probably true',
    definition: 'Not confirmed; logical in itself; agrees with other information.',
  },
  {
    term: '3',
    label: 'possibly true',
    definition: 'Not confirmed; reasonably logical; agrees with some other information.',
  },
  {
    term: '4',
    label: 'doubtful',
    definition: 'Not confirmed; possible but not logical; no other information on the subject.',
  },
  {
    term: '5',
    label: 'improbable',
    definition: 'Not confirmed; not logical in itself; contradicted by other information.',
  },
  {
    term: '6',
    label: 'truth cannot be judged',
    definition: 'There is no basis to judge it. It is neither true nor false.',
  },
] as const;

export const credibilitySchema = enumOfTerms(credibilityTerms);
export type Credibility = z.infer<typeof credibilitySchema>;
