import type { z } from 'zod';
import { enumOfTerms } from './term';

/** How exactly a position stands for its place (ACLED `geo_precision`). */
export const placePrecisionTerms = [
  {
    term: '1',
    label: 'the place itself',
    definition: 'The named place is known and the position is there.',
  },
  {
    term: '2',
    label: 'near it, or part of a region',
    definition: 'The position stands for a place near it, or for part of a region.',
  },
  {
    term: '3',
    label: 'a larger region',
    definition: 'Only the region is known; the position stands for all of it.',
  },
] as const;

export const placePrecisionSchema = enumOfTerms(placePrecisionTerms);
export type PlacePrecision = z.infer<typeof placePrecisionSchema>;
