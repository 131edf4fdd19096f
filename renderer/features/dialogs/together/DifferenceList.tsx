import { useQueries } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type {
  Difference,
  DifferenceState,
  TogetherThing,
} from '../../../../core/together/comparisonView';
import { togetherNouns, type TogetherList } from '../../../../core/together/togetherList';
import { useVirtualRows } from '../../../controls/useVirtualRows';
import { nameOfPick, type Picks } from '../../../store/together';
import { useRequestQuery } from '../../../store/useRequest';
import { stateToWords } from './stateToWords';

interface DifferenceListProps {
  readonly list: TogetherList | null;
  readonly state: DifferenceState | null;
  readonly text: string;
  readonly total: number;
  readonly picks: Picks;
  readonly shown: TogetherThing | null;
  readonly onShow: (thing: TogetherThing) => void;
  readonly onPick: (difference: Difference) => void;
}

const ROW_HEIGHT = 42;
const ROWS_IN_PAGE = 100;

/** All that is not the same, of which any can be ticked that the other case has. */
export function DifferenceList(props: DifferenceListProps): ReactElement {
  const { list, state, text, total, picks, shown, onShow, onPick } = props;
  const { scroller, first, end, focusRow } = useVirtualRows(total, ROW_HEIGHT);
  const [current, setCurrent] = useState(0);
  const requestQuery = useRequestQuery();
  const from = Math.floor(first / ROWS_IN_PAGE);
  const pages = useQueries({
    queries: Array.from({ length: Math.ceil(end / ROWS_IN_PAGE) - from }, (_, page) =>
      requestQuery('together.page', {
        list,
        state,
        text,
        offset: (from + page) * ROWS_IN_PAGE,
        limit: ROWS_IN_PAGE,
      }),
    ),
  });
  const at = (row: number): Difference | undefined =>
    pages[Math.floor(row / ROWS_IN_PAGE) - from]?.data?.items[row % ROWS_IN_PAGE];
  const here = Math.min(current, Math.max(0, total - 1));

  const go = (row: number): void => {
    const next = Math.max(0, Math.min(total - 1, row));
    setCurrent(next);
    focusRow(next);
    const difference = at(next);
    if (difference) onShow({ list: difference.list, id: difference.id });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Partial<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + 10,
      PageUp: here - 10,
      Home: 0,
      End: total - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) go(step);
    else if (event.key === ' ') {
      const difference = at(here);
      if (difference) onPick(difference);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="together-list" ref={scroller}>
      <div
        role="listbox"
        aria-label="Differences"
        aria-multiselectable
        style={{ height: total * ROW_HEIGHT }}
        onKeyDown={onKeyDown}
      >
        {Array.from({ length: end - first }, (_, place) => first + place).map((row) => {
          const difference = at(row);
          const isPicked = difference !== undefined && picks.has(nameOfPick(difference));
          const isShown = difference !== undefined && difference.id === shown?.id;
          return (
            <div
              key={row}
              role="option"
              aria-selected={isPicked}
              aria-label={
                difference
                  ? `${togetherNouns[difference.list][0]}: ${difference.name}, ${stateToWords(difference)}`
                  : 'is being read'
              }
              aria-setsize={total}
              aria-posinset={row + 1}
              data-row={row}
              tabIndex={row === here ? 0 : -1}
              className={`together-row ${isShown ? 'shown' : ''}`}
              style={{ top: row * ROW_HEIGHT, height: ROW_HEIGHT }}
              onClick={() => {
                setCurrent(row);
                if (difference) onShow({ list: difference.list, id: difference.id });
              }}
            >
              {difference && (
                <>
                  <span
                    aria-hidden
                    className={`together-tick ${isPicked ? 'ticked' : ''} ${difference.state === 'here' ? 'none' : ''}`}
                    onClick={() => onPick(difference)}
                  />
                  <span className="together-name">
                    <bdi>{difference.name}</bdi>
                    <span className="muted">
                      {togetherNouns[difference.list][0]}
                      {difference.detail !== '' && (
                        <>
                          {' · '}
                          <bdi>{difference.detail}</bdi>
                        </>
                      )}
                    </span>
                  </span>
                  <span className={`together-state ${difference.state}`}>
                    {stateToWords(difference)}
                  </span>
                </>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
