import type { Chart } from '../language/chart';

/**
 * Whether a filter hides part of a chart. One that was stored by a later version is named, because
 * this one shows everything.
 */
export function filterToText({ filter }: Pick<Chart, 'filter'>): string {
  const parts = Object.keys(filter);
  return parts.length === 0 ? 'no filter' : `filter not applied: ${parts.join(', ')}`;
}
