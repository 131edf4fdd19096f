import type { ReactElement } from 'react';
import { countTerms } from '../../../core/filter/countTerms';
import type { ChartFilter, FilterFacet } from '../../../core/filter/chartFilter';
import { termsOfFacet, withTerms } from '../../../core/filter/filterParts';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { Section } from '../../controls/Section';
import { Choice } from './Choice';

interface FacetProps {
  readonly facet: FilterFacet;
  readonly title: string;
  readonly slice: ChartSlice;
  readonly language: LanguageView;
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** The terms of one facet that the chart has, each to be left out, or alone let through. */
export function Facet(props: FacetProps): ReactElement | null {
  const { facet, title, slice, language, filter, onChange } = props;
  const counts = countTerms(slice, facet);
  const left = filter.without?.[facet] ?? [];
  const terms = termsOfFacet(facet, language).filter(
    ({ term }) => counts.has(term) || left.includes(term),
  );
  if (terms.length < 2 && left.length === 0) return null;
  const set = (without: readonly string[]): void => onChange(withTerms(filter, facet, without));
  return (
    <Section
      title={title}
      startsOpen={facet === 'kind' || facet === 'linkType' || left.length > 0}
      aside={
        left.length > 0 && (
          <button type="button" className="filter-all" onClick={() => set([])}>
            All
          </button>
        )
      }
    >
      <ul className="filter-terms" aria-label={title}>
        {terms.map(({ term, label, definition }) => (
          <Choice
            key={term}
            label={label}
            title={definition}
            count={counts.get(term) ?? 0}
            checked={!left.includes(term)}
            onChange={(checked) =>
              set(checked ? left.filter((one) => one !== term) : [...left, term])
            }
            onOnly={() => set(terms.map((one) => one.term).filter((one) => one !== term))}
          />
        ))}
      </ul>
    </Section>
  );
}
