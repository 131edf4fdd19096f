import { SearchIcon } from '@blueprintjs/icons';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { SearchHit } from '../../../core/views/caseView';
import { useListKeys } from '../../controls/useListKeys';
import { addToChart } from '../../store/addToChart';
import { useCanEdit, useLanguage, useSlice } from '../../store/caseQueries';
import { focusView } from '../../store/focusPane';
import { leadTo } from '../../store/leadTo';
import { wordOf } from '../../store/selection';
import { askByQuery } from '../../store/query';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { groupHits } from './groupHits';
import { languageHits } from './languageHits';
import { SearchResults } from './SearchResults';
import './search.css';

const MOST_HITS = 60;

/**
 * Finds names in any script, texts and notes, kinds and fields; Enter selects and centres,
 * Shift+Enter adds to the chart.
 */
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
  const language = useLanguage();
  const canEdit = useCanEdit();
  const { setChart, view } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const groups = groupHits(wanted === '' ? [] : (answer.data ?? []));
  const isAnswer = answer.data !== undefined && !answer.isPlaceholderData;
  const hits = groups.flatMap((group) => group.hits);
  const asks = language && wanted !== '' ? languageHits(language, wanted) : [];

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
  const add = (hit: SearchHit | undefined): boolean => {
    if (!hit || !slice || !isAnswer || !canEdit || hit.target.word !== 'entity') return false;
    // On the chart there is nothing to add: it is shown.
    if (wordOf(slice, hit.target.uid) !== null) return false;
    setOpen(false);
    focusView(view);
    useWorkbench.getState().select([{ word: 'entity', uid: hit.target.uid }]);
    void addToChart(slice, hit.target.uid);
    return true;
  };
  const count = hits.length + asks.length;
  const { active, setActive, onKeyDown } = useListKeys(open ? count : 0, (index) => {
    const asked = asks[index - hits.length];
    if (asked) {
      setOpen(false);
      askByQuery(asked.query);
      return;
    }
    const hit = hits[index];
    if (hit && isAnswer) choose(hit);
  });

  // The hits of the text before are shown until its own are there: Enter is kept until then.
  const isEnterKept = useRef(false);
  useEffect(() => {
    if (!isEnterKept.current || !isAnswer) return;
    isEnterKept.current = false;
    const [first] = hits;
    if (open && first) queueMicrotask(() => choose(first));
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
          if (event.key === 'Enter' && event.shiftKey && add(hits[active ?? -1])) {
            event.preventDefault();
            return;
          }
          isEnterKept.current = event.key === 'Enter' && wanted !== '' && !isAnswer;
          if (onKeyDown(event) || event.key !== 'Escape') return;
          event.stopPropagation();
          if (text === '') focusView(view);
          else setText('');
        }}
        onBlur={() => setOpen(false)}
      />
      <kbd aria-hidden="true">Ctrl F</kbd>
      <div className="search-results" hidden={!shown || count === 0}>
        <div
          id={listId}
          ref={list}
          role="listbox"
          aria-label="Search results"
          aria-busy={shown && !isAnswer}
          className="search-list"
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
              asks={asks}
              onAsk={(query) => {
                setOpen(false);
                askByQuery(query);
              }}
            />
          )}
        </div>
        <p className="search-foot">
          <kbd>Enter</kbd> shows it
          {canEdit && (
            <>
              {' · '}
              <kbd>Shift+Enter</kbd> adds it to the chart
            </>
          )}
          {' · '}
          <kbd>Ctrl+J</kbd> asks more exactly
        </p>
      </div>
      {shown && isAnswer && count === 0 && (
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
