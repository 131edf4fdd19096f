import { Button } from '@blueprintjs/core';
import { useQueries } from '@tanstack/react-query';
import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { EntityItem } from '../../../core/views/caseView';
import { request } from '../../client';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { nextItem } from '../../controls/nextItem';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { useCanEdit, useSlice } from '../../store/caseQueries';
import { centreOn } from '../../store/graph';
import { tell } from '../../store/notices';
import { makeChartOf, putOnChart } from '../../store/putOnChart';
import type { SelectHow } from '../../store/selection';
import { useRequest, useRequestQuery } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;
const PAGE = 100;

/** More at once would be a chart that nobody reads. */
const MOST_ADDED = 1000;

/** What answers a query, page by page, to be selected and put on charts. */
export function Answers({ text }: { readonly text: string }): ReactElement {
  const first = useRequest('case.query', { text, offset: 0, limit: PAGE });
  if (first.error) {
    return (
      <p className="problem query-said" role="alert">
        {first.error.message}
      </p>
    );
  }
  if (!first.data) return <p className="muted query-said">Looking through the case …</p>;
  const { total } = first.data;
  if (total === 0) {
    return (
      <p className="query-said" role="status">
        Nothing in the case answers this. Take a part of the query away to find more.
      </p>
    );
  }
  return <AnswerList text={text} total={total} />;
}

function AnswerList({
  text,
  total,
}: {
  readonly text: string;
  readonly total: number;
}): ReactElement {
  const canEdit = useCanEdit();
  const slice = useSlice().data;
  const requestQuery = useRequestQuery();
  const { selection, select } = useWorkbench();
  const [active, setActive] = useState(0);
  const { scroller, first, end, scrollTo } = useVirtualRows(total, ROW_HEIGHT);
  const pages: number[] = [];
  for (let page = Math.floor(first / PAGE); page * PAGE < end; page += 1) pages.push(page);
  const answers = useQueries({
    queries: pages.map((page) =>
      requestQuery('case.query', { text, offset: page * PAGE, limit: PAGE }),
    ),
  });
  const itemAt = (index: number): EntityItem | undefined =>
    answers[pages.indexOf(Math.floor(index / PAGE))]?.data?.items[index % PAGE];
  const selected = useMemo(() => new Set(selection.map(({ uid }) => uid)), [selection]);
  const onChart = useMemo(() => new Set(slice?.nodes.map(({ uid }) => uid)), [slice]);
  const chosen = selection.flatMap(({ word, uid }) => (word === 'entity' ? [uid] : []));
  const addable = chosen.filter((uid) => !onChart.has(uid));

  const pick = (index: number, how: SelectHow): void => {
    setActive(index);
    scrollTo(index);
    const item = itemAt(index);
    if (!item) return;
    select([{ word: 'entity', uid: item.uid }], how);
    if (how === 'replace' && onChart.has(item.uid)) centreOn(item.uid);
  };
  const withAll = async (act: (uids: string[]) => Promise<void>): Promise<void> => {
    const all = await request('case.query', { text, offset: 0, limit: MOST_ADDED });
    if (all.ok) await act(all.value.items.map(({ uid }) => uid));
    else tell({ tone: 'error', text: all.error.message });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = Array.from({ length: total }, (_, index) => index);
    const next = nextItem(all, active, event.key, () => true);
    const item = itemAt(active);
    if (next !== null) pick(next, event.shiftKey ? 'add' : 'replace');
    else if (event.key === ' ') pick(active, event.ctrlKey || event.metaKey ? 'toggle' : 'replace');
    else if (event.key === 'Enter' && event.shiftKey && item) {
      if (canEdit) void putOnChart([item.uid]);
    } else if (event.key === 'Enter') pick(active, 'replace');
    else return;
    event.preventDefault();
  };
  const tooMany = total > MOST_ADDED;
  const limit = tooMany
    ? `At most ${MOST_ADDED.toLocaleString('en')} at once: ask for less.`
    : undefined;
  return (
    <section className="query-answers" aria-label="Answers">
      <p className="query-said" role="status">
        {total === 1 ? '1 entity answers.' : `${total.toLocaleString('en')} entities answer.`}
      </p>
      {canEdit && (
        <div className="query-actions">
          <Button
            size="small"
            text={addable.length > 1 ? `Add ${String(addable.length)} selected` : 'Add selected'}
            disabled={addable.length === 0}
            onClick={() => void putOnChart(addable)}
          />
          <Button
            size="small"
            text="Add all"
            disabled={tooMany}
            title={limit}
            onClick={() => void withAll(putOnChart)}
          />
          <Button
            size="small"
            text="New chart"
            disabled={tooMany}
            title={limit ?? 'Make a chart of all that answer'}
            onClick={() => void withAll((uids) => makeChartOf(text, uids))}
          />
        </div>
      )}
      <div
        ref={scroller}
        role="listbox"
        aria-label="What answers the query"
        aria-multiselectable="true"
        aria-activedescendant={`query-answer-${String(active)}`}
        tabIndex={0}
        className="query-list"
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: total * ROW_HEIGHT }}>
          {Array.from({ length: end - first }, (_, offset) => {
            const index = first + offset;
            const item = itemAt(index);
            return (
              <div
                key={index}
                id={`query-answer-${String(index)}`}
                role="option"
                aria-selected={item !== undefined && selected.has(item.uid)}
                className={index === active ? 'query-answer query-active' : 'query-answer'}
                style={{ top: index * ROW_HEIGHT }}
                onClick={(event) =>
                  pick(
                    index,
                    event.ctrlKey || event.metaKey ? 'toggle' : event.shiftKey ? 'add' : 'replace',
                  )
                }
              >
                {item ? (
                  <>
                    <KindMark kind={item.kind} />
                    <NameText className="clip" text={item.name} />
                    {!onChart.has(item.uid) && <span className="tag">not on this chart</span>}
                  </>
                ) : (
                  '…'
                )}
              </div>
            );
          })}
        </div>
      </div>
      {canEdit && <p className="muted query-said">Shift+Enter adds one to the chart.</p>}
    </section>
  );
}
