import { NOT_GIVEN } from '../filter/chartFilter';
import { attributionStatusTerms } from '../vocabularies/attributionStatus';
import { confidenceTerms } from '../vocabularies/confidence';
import { credibilityTerms } from '../vocabularies/credibility';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { reliabilityTerms } from '../vocabularies/reliability';
import { stanceTerms } from '../vocabularies/stance';
import type { Term } from '../vocabularies/term';

const notGiven: Term = { term: NOT_GIVEN, label: 'not given', definition: 'Nobody gave it.' };

/** Parts whose terms come from a scale, with the terms that each has. */
export const scaleParts = {
  likelihood: [...likelihoodTerms, notGiven],
  confidence: [...confidenceTerms, notGiven],
  status: attributionStatusTerms,
  stance: stanceTerms,
  reliability: [...reliabilityTerms, notGiven],
  credibility: [...credibilityTerms, notGiven],
} as const satisfies Record<string, readonly Term[]>;

export type ScaleKey = keyof typeof scaleParts;

/** The middle of a circle: a place of the case by its name, or a position in degrees. */
export type QueryCentre =
  { readonly place: string } | { readonly latitude: number; readonly longitude: number };

/**
 * One thing that is asked. An entity has to answer all parts; of the terms of one part, one is
 * enough. Kinds, types of link and fields are what was typed: the case says what they are.
 */
export type QueryPart =
  /** Words of names, descriptions, fields and notes. */
  | { readonly key: 'text'; readonly text: string }
  | { readonly key: 'kind' | 'link' | ScaleKey; readonly terms: readonly string[] }
  /** The field was given. */
  | { readonly key: 'has'; readonly field: string }
  | { readonly key: 'field'; readonly field: string; readonly contains: string }
  /** EDTF: the entity's own date may lie in it. */
  | { readonly key: 'date'; readonly date: string }
  | { readonly key: 'near'; readonly of: QueryCentre; readonly km: number }
  /** Of its lines: one that no claim supports; one that some deny and others do not. */
  | { readonly key: 'unsourced' | 'contested' };

export type CaseQuery = readonly QueryPart[];

export const LONGEST_QUERY = 2000;

/** Half of the way around the Earth. */
export const FARTHEST_KM = 20_000;
export const USUAL_KM = 25;

export const flagKeys = ['unsourced', 'contested'] as const;

export function isScaleKey(key: string): key is ScaleKey {
  return Object.hasOwn(scaleParts, key);
}
