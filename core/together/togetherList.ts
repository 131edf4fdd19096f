import { z } from 'zod';

/**
 * What two cases are compared by, in the order in which one refers to the other. Names belong to
 * their entity, judgements to their attribution, and places to their chart.
 */
export const togetherLists = [
  'kinds',
  'linkTypes',
  'entities',
  'merges',
  'links',
  'sources',
  'passages',
  'attributions',
  'claims',
  'assessments',
  'charts',
  'annotations',
  'queries',
] as const;

export const togetherListSchema = z.enum(togetherLists);

export type TogetherList = (typeof togetherLists)[number];

/** What one is called, and several are. */
export const togetherNouns: Record<TogetherList, readonly [one: string, several: string]> = {
  kinds: ['kind', 'kinds'],
  linkTypes: ['link type', 'link types'],
  entities: ['entity', 'entities'],
  merges: ['merge', 'merges'],
  links: ['link', 'links'],
  sources: ['source', 'sources'],
  passages: ['passage', 'passages'],
  attributions: ['attribution', 'attributions'],
  claims: ['claim', 'claims'],
  assessments: ['assessment', 'assessments'],
  charts: ['chart', 'charts'],
  annotations: ['note', 'notes'],
  queries: ['saved query', 'saved queries'],
};
