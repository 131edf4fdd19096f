import { useEffect, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { nextItem } from '../../controls/nextItem';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { focusInspector, paneIds } from '../../store/focusPane';
import { useGraphMenu } from '../../store/graphMenu';
import type { Selected, SelectHow } from '../../store/selection';
import { useWorkbench } from '../../store/workbench';
import { ListCells } from './ListCells';
import { listRows, type ItemRow, type ListRow } from './listRows';
import './list.css';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 28;

const columns = ['Name', 'Kind', 'Detail or likelihood', 'Confidence', 'Rests on'] as const;

interface ListViewProps {
  readonly slice: ChartSlice;
  readonly language: LanguageView;
}

function toSelected(row: ListRow | undefined): readonly Selected[] {
  return !row || row.type === 'heading' ? [] : [{ word: row.type, uid: row.uid }];
}

const isItem = (row: ListRow): boolean => row.type !== 'heading';

/** The elements of the graph as a list, with the same actions, for the keyboard and the ear. */
export function ListView({ slice, language }: ListViewProps): ReactElement {
  const rows = useMemo(() => listRows(slice, language), [slice, language]);
  const { selection, select } = useWorkbench();
  const showMenu = useGraphMenu((state) => state.show);
  const selected = useMemo(() => new Set(selection.map(({ uid }) => uid)), [selection]);
  const { scroller, first, end, scrollTo } = useVirtualRows(rows.length, ROW_HEIGHT, HEAD_HEIGHT);
  const [begins] = useState(() =>
    rows.findIndex((row) => row.type !== 'heading' && selected.has(row.uid)),
  );
  const [wanted, setActive] = useState(Math.max(1, begins));
  const active = Math.min(wanted, rows.length - 1);
  const idOf = (index: number): string => `${paneIds.list}-${String(index)}`;

  useEffect(() => {
    if (begins > 0) scrollTo(begins);
  }, [begins, scrollTo]);

  const pick = (index: number, how: SelectHow | 'range'): void => {
    setActive(index);
    scrollTo(index);
    if (how !== 'range') {
      select(toSelected(rows[index]), how);
      return;
    }
    const [from, to] = active < index ? [active, index] : [index, active];
    select(rows.slice(from, to + 1).flatMap(toSelected), 'add');
  };
  const open = (row: ItemRow): void => {
    select(toSelected(row));
    focusInspector();
  };
  const openMenu = (row: ItemRow, client: { readonly x: number; readonly y: number }): void => {
    const at = row.type === 'entity' ? { x: row.of.x, y: row.of.y } : { x: 0, y: 0 };
    showMenu({ target: row.uid, client, at });
  };
  const menuOfActive = (): void => {
    const row = rows[active];
    const box = document.getElementById(idOf(active))?.getBoundingClientRect();
    if (row && row.type !== 'heading' && box) openMenu(row, { x: box.left + 40, y: box.bottom });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    const next = nextItem(rows, active, event.key, isItem);
    const command = event.ctrlKey || event.metaKey;
    if (next !== null) {
      if (command) {
        setActive(next);
        scrollTo(next);
      } else pick(next, event.shiftKey ? 'range' : 'replace');
    } else if (!row || row.type === 'heading') return;
    else if (event.key === 'Enter') open(row);
    else if (event.key === ' ') pick(active, command ? 'toggle' : 'replace');
    else if (event.key === 'Escape') {
      // With nothing selected the key is free for what lies around the list.
      if (selection.length === 0) return;
      select([]);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      menuOfActive();
    else return;
    event.preventDefault();
  };

  return (
    <div
      id={paneIds.list}
      ref={scroller}
      role="grid"
      aria-label="Elements of the chart"
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={idOf(active)}
      tabIndex={0}
      className="list"
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="list-row list-head">
        {columns.map((label) => (
          <span key={label} role="columnheader">
            {label}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="list-rows" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset;
          const style = { top: index * ROW_HEIGHT };
          if (row.type === 'heading') {
            return (
              <div
                key={row.label}
                role="row"
                aria-rowindex={index + 2}
                className="list-row list-heading"
                style={style}
              >
                <span role="rowheader" aria-colspan={columns.length}>
                  {row.label} <span className="count">{row.count.toLocaleString('en')}</span>
                </span>
              </div>
            );
          }
          return (
            <div
              key={row.uid}
              id={idOf(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected.has(row.uid)}
              className={`list-row ${index === active ? 'list-active' : ''}`}
              style={style}
              onClick={(event) =>
                pick(
                  index,
                  event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'replace',
                )
              }
              onDoubleClick={() => open(row)}
              onContextMenu={(event) => {
                event.preventDefault();
                setActive(index);
                openMenu(row, { x: event.clientX, y: event.clientY });
              }}
            >
              <ListCells row={row} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
