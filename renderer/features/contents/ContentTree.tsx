import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { ContentLine } from './ContentLine';
import type { ContentRow } from './contentRows';
import { nextRow } from './nextRow';
import { useEntitiesInSight } from './useEntitiesInSight';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;

interface ContentTreeProps {
  readonly rows: readonly ContentRow[];
  readonly selected: ReadonlySet<Uid>;
  readonly activeChart: Uid | null;
  /** `toggle`: add it to the selection, or take it out. */
  readonly onAct: (row: ContentRow, entity: Uid | undefined, toggle: boolean) => void;
  /** Enter, or a double click. */
  readonly onOpen: (row: ContentRow) => void;
  readonly onFold: (row: ContentRow, open: boolean) => void;
}

/** The lines in sight, as a tree that is walked with the arrow keys. */
export function ContentTree(props: ContentTreeProps): ReactElement {
  const { rows, selected, activeChart, onAct, onOpen, onFold } = props;
  const { scroller, first, end, focusRow } = useVirtualRows(rows.length, ROW_HEIGHT);
  const [focused, setFocused] = useState(0);
  const inSight = rows.slice(first, end);
  const entityAt = useEntitiesInSight(inSight);

  const entityOf = (row: ContentRow) =>
    row.type === 'entity' ? entityAt(row.kind, row.index) : undefined;

  const uidOf = (row: ContentRow): Uid | undefined => {
    if (row.type === 'source') return row.source.uid;
    return entityOf(row)?.uid;
  };

  const moveTo = (index: number): void => {
    setFocused(index);
    focusRow(index);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[focused];
    if (!row) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onAct(row, uidOf(row), event.key === ' ' && (event.ctrlKey || event.shiftKey));
      if (event.key === 'Enter') onOpen(row);
      return;
    }
    const next = nextRow(rows, focused, event.key);
    if (next === null) return;
    event.preventDefault();
    if ('open' in next) onFold(row, next.open);
    else moveTo(next.index);
  };

  return (
    <div className="content-tree" ref={scroller}>
      <div
        role="tree"
        aria-label="Contents of the case"
        aria-multiselectable="true"
        style={{ height: rows.length * ROW_HEIGHT }}
        onKeyDown={onKeyDown}
      >
        {inSight.map((row, offset) => {
          const index = first + offset;
          if (row.type === 'room') return null;
          const uid = uidOf(row);
          const isSelected = uid !== undefined && selected.has(uid);
          const isChart = row.type === 'chart' && row.chart.uid === activeChart;
          return (
            <div
              key={row.key}
              role="treeitem"
              data-row={index}
              aria-level={row.level}
              aria-setsize={row.type === 'entity' ? row.of : undefined}
              aria-posinset={row.type === 'entity' ? row.index + 1 : undefined}
              aria-expanded={'open' in row ? row.open : undefined}
              aria-selected={isSelected}
              aria-current={isChart || undefined}
              tabIndex={index === Math.min(focused, rows.length - 1) ? 0 : -1}
              className={`content-row content-${row.type}`}
              style={{ top: index * ROW_HEIGHT }}
              onFocus={() => setFocused(index)}
              onClick={(event) => onAct(row, uid, event.ctrlKey || event.metaKey)}
              onDoubleClick={() => onOpen(row)}
            >
              <ContentLine row={row} entity={entityOf(row)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
