import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { WeakSpot } from '../../../core/views/weakSpotView';
import type { WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import { nextItem } from '../../controls/nextItem';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { paneIds, passKeyboardOn } from '../../store/focusPane';
import { WeakSpotCells } from './WeakSpotCells';
import type { WeakSpotRow } from './weakSpotRows';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 28;

interface WeakSpotListProps {
  readonly rows: readonly WeakSpotRow[];
  readonly onSelect: (spot: WeakSpot) => void;
  readonly onOpen: (spot: WeakSpot, kind: WeakSpotKind) => void;
  readonly onMore: (kind: WeakSpotKind) => void;
}

const isItem = ({ type }: WeakSpotRow): boolean => type === 'spot' || type === 'more';

/** The weak spots in sight, walked with the arrow keys; Enter leads to the place. */
export function WeakSpotList({ rows, onSelect, onOpen, onMore }: WeakSpotListProps): ReactElement {
  const { scroller, first, end, scrollTo } = useVirtualRows(rows.length, ROW_HEIGHT, HEAD_HEIGHT);
  const [wanted, setActive] = useState(2);
  const active = Math.min(wanted, rows.length - 1);
  const idOf = (index: number): string => `${paneIds.quality}-${String(index)}`;

  useEffect(() => passKeyboardOn('quality'), []);

  const moveTo = (index: number): void => {
    setActive(index);
    scrollTo(index);
    const row = rows[index];
    if (row?.type === 'spot') onSelect(row.spot);
  };
  const open = (row: WeakSpotRow | undefined): void => {
    if (row?.type === 'spot') onOpen(row.spot, row.kind);
    if (row?.type === 'more') onMore(row.kind);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextItem(rows, active, event.key, isItem);
    if (next !== null) moveTo(next);
    else if (event.key === 'Enter') open(rows[active]);
    else if (event.key === ' ') moveTo(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Weak spots of the case"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={idOf(active)}
      tabIndex={0}
      className="weak-list"
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="weak-row weak-head">
        <span role="columnheader">Where</span>
        <span role="columnheader">What it is</span>
        <span role="columnheader">Bears on</span>
      </div>
      <div role="rowgroup" className="weak-rows" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset;
          const shared = {
            role: 'row',
            'aria-rowindex': index + 2,
            style: { top: index * ROW_HEIGHT },
          };
          switch (row.type) {
            case 'room':
              return null;
            case 'heading':
              return (
                <div key={row.key} {...shared} className="weak-row weak-heading">
                  <span role="rowheader" aria-colspan={3}>
                    <span className="weak-label">
                      {row.label} <span className="count">{row.count.toLocaleString('en')}</span>
                    </span>
                    <span className="muted clip" title={row.why}>
                      {row.why}
                    </span>
                  </span>
                </div>
              );
            case 'spot':
            case 'more':
              return (
                <div
                  key={row.key}
                  id={idOf(index)}
                  {...shared}
                  aria-selected={index === active}
                  className={`weak-row ${index === active ? 'weak-active' : ''}`}
                  onClick={() => (row.type === 'more' ? open(row) : moveTo(index))}
                  onDoubleClick={() => open(row)}
                >
                  {row.type === 'spot' ? (
                    <WeakSpotCells spot={row.spot} />
                  ) : (
                    <span role="gridcell" aria-colspan={3} className="weak-more muted">
                      and {row.left.toLocaleString('en')} more …
                    </span>
                  )}
                </div>
              );
          }
        })}
      </div>
    </div>
  );
}
