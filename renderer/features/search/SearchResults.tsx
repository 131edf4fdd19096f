import type { ReactElement } from 'react';
import type { SearchHit } from '../../../core/views/caseView';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import type { HitGroup } from './groupHits';
import { Highlighted } from './Highlighted';
import type { LanguageHit } from './languageHits';

interface SearchResultsProps {
  readonly groups: readonly HitGroup[];
  /** The place of the chosen hit among all of them. */
  readonly active: number | null;
  readonly idPrefix: string;
  readonly isOnChart: (hit: SearchHit) => boolean;
  readonly onChoose: (hit: SearchHit) => void;
  /** What the case calls so: listed after the hits. */
  readonly asks: readonly LanguageHit[];
  readonly onAsk: (query: string) => void;
}

/** Hits by where the words were found. */
export function SearchResults(props: SearchResultsProps): ReactElement {
  const { groups, active, idPrefix, isOnChart, onChoose, asks, onAsk } = props;
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      {groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <div className="search-group" aria-hidden="true">
            {group.label}
          </div>
          {group.hits.map((hit, offset) => {
            const index = group.start + offset;
            return (
              <div
                key={`${hit.in}:${hit.target.uid}:${String(offset)}`}
                id={`${idPrefix}-${String(index)}`}
                role="option"
                aria-selected={index === active}
                className="search-hit"
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(hit)}
              >
                {hit.kind !== null && <KindMark kind={hit.kind} />}
                <span className="search-words">
                  {hit.snippet === hit.title ? (
                    <Highlighted text={hit.snippet} hits={hit.hits} />
                  ) : (
                    <>
                      <NameText className="clip" text={hit.title} />
                      <span className="search-snippet">
                        <Highlighted text={hit.snippet} hits={hit.hits} />
                      </span>
                    </>
                  )}
                </span>
                {!isOnChart(hit) && <span className="tag">not on this chart</span>}
              </div>
            );
          })}
        </div>
      ))}
      {asks.length > 0 && (
        <div role="group" aria-label="Kinds, links and fields">
          <div className="search-group" aria-hidden="true">
            Kinds, links and fields
          </div>
          {asks.map(({ label, what, query }, offset) => (
            <div
              key={query}
              id={`${idPrefix}-${String(count + offset)}`}
              role="option"
              aria-selected={count + offset === active}
              className="search-hit"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAsk(query)}
            >
              <span className="search-words">
                <NameText className="clip" text={label} />
                <span className="search-snippet">{what}</span>
              </span>
              <code className="muted">{query}</code>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
