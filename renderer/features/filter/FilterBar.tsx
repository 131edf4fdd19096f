import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { filterParts } from '../../../core/filter/filterParts';
import { leftOutToText } from '../../../core/wording/leftOutToText';
import { useLanguage, useSlice } from '../../store/caseQueries';
import { setFilter, useFiltered } from '../../store/filter';
import './filter.css';

/** What the filter asks, each part to be taken away, and how much it leaves out. */
export function FilterBar(): ReactElement | null {
  const sources = useSlice().data?.sources;
  const language = useLanguage();
  const filtered = useFiltered();
  if (!filtered || !language || !sources) return null;
  const { filter, leftOut } = filtered;
  const parts = filterParts(filter, { language, sources });
  if (parts.length === 0) return null;
  const words = leftOutToText(leftOut);
  const { fade: _fade, ...rest } = filter;
  return (
    <div className="filter-bar" role="group" aria-label="Filter of the chart">
      <ul>
        {parts.map(({ key, text, rest: without }) => (
          <li key={key} className="filter-chip">
            <bdi className="clip" title={text}>
              {text}
            </bdi>
            <button
              type="button"
              aria-label={`Take away: ${text}`}
              title="Take this away"
              onClick={() => void setFilter(without)}
            >
              <CrossIcon size={12} />
            </button>
          </li>
        ))}
      </ul>
      <span className="filter-words" role="status">
        {words === '' ? 'Nothing is left out.' : `${words} ${filter.fade ? 'faded' : 'hidden'}`}
      </span>
      <Button
        size="small"
        variant="minimal"
        text={filter.fade ? 'Hide' : 'Fade'}
        title={
          filter.fade
            ? 'Hide what is left out'
            : 'Draw what is left out faintly, instead of hiding it'
        }
        onClick={() => void setFilter(filter.fade ? rest : { ...filter, fade: true })}
      />
      <Button size="small" variant="minimal" text="Show all" onClick={() => void setFilter({})} />
    </div>
  );
}
