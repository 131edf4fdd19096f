import type { ChartFilter, FilterWhen } from './chartFilter';

/** What a filter asks of time where it asks nothing. */
export const anyTime: FilterWhen = { from: null, to: null, undated: true };

/** The filter with this changed about time; where nothing is asked of it, the filter is without it. */
export function withWhen(filter: ChartFilter, part: Partial<FilterWhen>): ChartFilter {
  const { when = anyTime, ...rest } = filter;
  const next = { ...when, ...part };
  const asksNothing = next.from === null && next.to === null && next.undated;
  return asksNothing ? rest : { ...rest, when: next };
}
