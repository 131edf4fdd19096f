import { SearchIcon } from '@blueprintjs/icons';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { SearchHit } from '../../../core/views/caseView';
import { useListKeys } from '../../controls/useListKeys';
import { useSlice } from '../../store/caseQueries';
import { focusView } from '../../store/focusPane';
import { leadTo } from '../../store/leadTo';
import { wordOf } from '../../store/selection';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { groupHits } from './groupHits';
import { SearchResults } from './SearchResults';
import './search.css';

const MOST_HITS = 60;

/** Finds names in any script, texts and notes; Enter selects and centres. */
export function Search(): ReactElement {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = text.trim();
  const answer = useRequest(
    'case.search',
    { text: wanted, limit: MOST_HITS },
    { enabled: open && wanted !== '', keepPrevious: true },
  );
  const slice = useSlice().data;
  const { setChart, view } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const groups = groupHits(wanted === '' ? [] : (answer.data ?? []));
  const isAnswer = answer.data !== undefined && !answer.isPlaceholderData;
  const hits = groups.flatMap((group) => group.hits);

  const choose = (hit: SearchHit): void => {
    setOpen(false);
    focusView(view);
    const { word, uid } = hit.target;
    if (word === 'chart') {
      setChart(uid);
      return;
    }
    leadTo({ word, uid, title: hit.title }, slice);
  };
  const { active, setActive, onKeyDown } = useListKeys(open ? hits.length : 0, (index) => {
    const hit = hits[index];
    // The hits of the text before this one are shown until its own are there.
    if (hit && isAnswer) choose(hit);
  });

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const shown = open && wanted !== '';
  return (
    <div className="search">
      <SearchIcon size={14} />
      <input
        id="search"
        role="combobox"
        aria-label="Search the case"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active !== null ? `${listId}-${String(active)}` : undefined}
        autoComplete="off"
        dir="auto"
        placeholder="Find anyone, any place, anything said …"
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (onKeyDown(event) || event.key !== 'Escape') return;
          event.stopPropagation();
          if (text === '') focusView(view);
          else setText('');
        }}
        onBlur={() => setOpen(false)}
      />
      <kbd aria-hidden="true">Ctrl F</kbd>
      <div
        id={listId}
        ref={list}
        role="listbox"
        aria-label="Search results"
        aria-busy={shown && !isAnswer}
        className="search-results"
        hidden={!shown}
      >
        {shown && (
          <SearchResults
            groups={groups}
            active={active}
            idPrefix={listId}
            isOnChart={(hit) =>
              hit.target.word !== 'entity' ||
              slice === undefined ||
              wordOf(slice, hit.target.uid) !== null
            }
            onChoose={choose}
          />
        )}
      </div>
      {shown && isAnswer && hits.length === 0 && (
        <p className="search-none" role="status">
          Nothing in the case holds “<bdi>{wanted}</bdi>”. Names are found in any script; try part
          of a word.
        </p>
      )}
      {shown && answer.error && (
        <p className="search-none" role="alert">
          {answer.error.message}
        </p>
      )}
    </div>
  );
}
