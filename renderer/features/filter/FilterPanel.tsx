import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { isFiltering, type ChartFilter, type FilterFacet } from '../../../core/filter/chartFilter';
import type { ChartSlice } from '../../../core/views/sliceView';
import { Section } from '../../controls/Section';
import { useLanguage, useSlice } from '../../store/caseQueries';
import { setFilter, useFiltered } from '../../store/filter';
import { Choice } from './Choice';
import { Facet } from './Facet';
import './filter.css';
import { NearFields } from './NearFields';
import { WhenFields } from './WhenFields';
import { WordsField } from './WordsField';

const onElements: readonly (readonly [FilterFacet, string])[] = [
  ['kind', 'Kinds'],
  ['linkType', 'Links'],
  ['likelihood', 'Likelihood'],
  ['confidence', 'Confidence'],
  ['status', 'Status of hypotheses'],
];

const onClaims: readonly (readonly [FilterFacet, string])[] = [
  ['stance', 'What claims do'],
  ['reliability', 'Reliability of the source'],
  ['credibility', 'Credibility of the claim'],
];

/** What the chart leaves out. Its filter holds for the graph, the list and its pictures. */
export function FilterPanel(): ReactElement {
  const slice = useSlice().data;
  const language = useLanguage();
  const filtered = useFiltered();
  if (!slice || !language || !filtered) return <p className="pane-message">Reading the chart …</p>;
  const { filter } = filtered;
  const change = (next: ChartFilter): void => void setFilter(next);
  const shared = { slice, language, filter, onChange: change };
  const facet = ([name, title]: readonly [FilterFacet, string]): ReactElement => (
    <Facet key={name} facet={name} title={title} {...shared} />
  );
  return (
    <div className="filter-panel to-the-edges">
      <h2 className="visually-hidden">What the chart leaves out</h2>
      <div className="filter-head">
        <p className="muted">Stored with the chart, for all of its views.</p>
        <Button
          size="small"
          text="Show all"
          disabled={!isFiltering(filter)}
          onClick={() => change(filter.fade ? { fade: true } : {})}
        />
      </div>
      {onElements.map(facet)}
      <WordsField filter={filter} onChange={change} />
      <NearFields slice={slice} filter={filter} onChange={change} />
      <WhenFields filter={filter} onChange={change} />
      {onClaims.map(facet)}
      <Sources {...shared} />
      <Others filter={filter} onChange={change} />
    </div>
  );
}

interface PartProps {
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** Only what the ticked sources say. */
function Sources({
  slice,
  filter,
  onChange,
}: PartProps & { readonly slice: ChartSlice }): ReactElement | null {
  const chosen = filter.sources ?? [];
  if (slice.sources.length === 0) return null;
  const set = (sources: readonly string[]): void => {
    const { sources: _before, ...rest } = filter;
    onChange(sources.length === 0 ? rest : { ...rest, sources: [...sources] });
  };
  return (
    <Section title="Only what these say" startsOpen={chosen.length > 0}>
      <ul className="filter-terms" aria-label="Only what these say">
        {slice.sources.map(({ uid, title }) => (
          <Choice
            key={uid}
            label={title}
            count={null}
            checked={chosen.includes(uid)}
            onChange={(checked) =>
              set(checked ? [...chosen, uid] : chosen.filter((one) => one !== uid))
            }
          />
        ))}
      </ul>
    </Section>
  );
}

function Others({ filter, onChange }: PartProps): ReactElement {
  const setOnly = (only: ChartFilter['only'] | null): void => {
    const { only: _before, ...rest } = filter;
    onChange(only ? { ...rest, only } : rest);
  };
  const { withoutRetracted: _before, ...withRetracted } = filter;
  return (
    <Section title="Others">
      <ul className="filter-terms">
        <Choice
          label="Only lines nobody claims"
          count={null}
          checked={filter.only === 'unsourced'}
          onChange={(checked) => setOnly(checked ? 'unsourced' : null)}
        />
        <Choice
          label="Only contested lines"
          count={null}
          checked={filter.only === 'contested'}
          onChange={(checked) => setOnly(checked ? 'contested' : null)}
        />
        <Choice
          label="What was retracted"
          count={null}
          checked={filter.withoutRetracted !== true}
          onChange={(checked) =>
            onChange(checked ? withRetracted : { ...withRetracted, withoutRetracted: true })
          }
        />
      </ul>
    </Section>
  );
}
