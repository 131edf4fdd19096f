import { useQueries } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import type { HistoryEntry } from '../../../core/views/caseView';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { stepTo } from '../../store/execute';
import { useRequestQuery } from '../../store/useRequest';
import { HistoryLine } from './HistoryLine';
import { PAGE, pagesOf } from './historyRows';

/** In CSS pixels: two lines of text. */
const ROW_HEIGHT = 44;

interface HistoryListProps {
  readonly total: number;
  /** The last step that is done; null: none is. */
  readonly current: Uid | null;
  readonly canEdit: boolean;
}

/** The steps in sight; choosing one makes it the last that is done. */
export function HistoryList({ total, current, canEdit }: HistoryListProps): ReactElement {
  // The line below all steps is the case as it was made.
  const count = total + 1;
  const { scroller, first, end, focusRow } = useVirtualRows(count, ROW_HEIGHT);
  const pages = pagesOf(first, end, total);
  const requestQuery = useRequestQuery();
  const answers = useQueries({
    queries: pages.map((page) =>
      requestQuery('case.history', { offset: page * PAGE, limit: PAGE }),
    ),
  });
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, count - 1);

  const entryAt = (index: number): HistoryEntry | null | undefined => {
    if (index === total) return null;
    const at = pages.indexOf(Math.floor(index / PAGE));
    return answers[at]?.data?.entries[index % PAGE];
  };

  const moveTo = (index: number): void => {
    const within = Math.max(0, Math.min(count - 1, index));
    setActive(within);
    focusRow(within);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: count - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  return (
    <div className="history-scroller" ref={scroller}>
      <div
        role="list"
        aria-label="Steps, newest first"
        className="history-rows"
        style={{ height: count * ROW_HEIGHT }}
        onKeyDown={onKeyDown}
      >
        {Array.from({ length: end - first }, (_, offset) => {
          const index = first + offset;
          const entry = entryAt(index);
          if (entry === undefined) return null;
          const isCurrent = (entry?.step ?? null) === current;
          const canStep = canEdit && !isCurrent && entry?.state !== 'abandoned';
          return (
            <div
              key={entry?.step ?? 'begin'}
              role="listitem"
              className="history-item"
              aria-posinset={index + 1}
              aria-setsize={count}
              style={{ top: index * ROW_HEIGHT }}
            >
              <button
                type="button"
                data-row={index}
                data-state={entry?.state ?? 'done'}
                className="history-row"
                aria-current={isCurrent ? 'step' : undefined}
                aria-disabled={!canStep}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setActive(index)}
                onClick={() => canStep && void stepTo(entry?.step ?? null)}
              >
                <HistoryLine entry={entry} isCurrent={isCurrent} />
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
