import { readChartFilter } from '../filter/chartFilter';
import { filterParts, type FilterNames } from '../filter/filterParts';
import type { Chart } from '../language/chart';

/**
 * What the filter of a chart asks, in words. A part that was stored by a later version is named,
 * because this one cannot apply it.
 */
export function filterToText(chart: Pick<Chart, 'filter'>, names: FilterNames): string {
  const { filter, unread } = readChartFilter(chart);
  const asked = filterParts(filter, names).map(({ text }) => text);
  if (unread.length > 0) asked.push(`filter not applied: ${unread.join(', ')}`);
  return asked.length === 0 ? 'no filter' : asked.join('; ');
}
