import type { ChartSlice } from '../views/sliceView';
import { NOT_GIVEN, type FilterFacet } from './chartFilter';

function termsOf(slice: ChartSlice, facet: FilterFacet): Iterable<string> {
  switch (facet) {
    case 'kind':
      return slice.nodes.map(({ kind }) => kind);
    case 'linkType':
      return slice.links.map(({ type }) => type);
    case 'likelihood':
    case 'confidence':
    case 'status':
      return slice.attributions.map((attribution) => attribution[facet] ?? NOT_GIVEN);
    case 'stance':
    case 'reliability':
    case 'credibility': {
      const lines = [...slice.links, ...slice.attributions];
      return lines.flatMap(({ said }) => [
        ...new Set(said.map((claim) => claim[facet] ?? NOT_GIVEN)),
      ]);
    }
  }
}

/** How many elements of a chart have each term of a facet; a line once for each of its claims' terms. */
export function countTerms(slice: ChartSlice, facet: FilterFacet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsOf(slice, facet)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
