import { ChevronDownIcon, ChevronRightIcon } from '@blueprintjs/icons';
import { useEffect, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { groupsOnChart } from '../../../core/chart/groupsOnChart';
import { NameText } from '../../controls/NameText';
import { nextItem } from '../../controls/nextItem';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { useCanEdit } from '../../store/caseQueries';
import { toggleGroup } from '../../store/groupChart';
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
  /** The whole chart, which knows its groups. */
  readonly whole: ChartSlice;
  /** What the filter lets through. */
  readonly slice: ChartSlice;
  readonly language: LanguageView;
}

function toSelected(row: ListRow | undefined): readonly Selected[] {
  if (!row || row.type === 'heading') return [];
  // A group stands for its members, as on the graph.
  if (row.type === 'group') return row.members.map((uid) => ({ word: 'entity', uid }));
  return [{ word: row.type, uid: row.uid }];
}

type GroupRow = Extract<ListRow, { readonly type: 'group' }>;

const isItem = (row: ListRow): boolean => row.type !== 'heading';

/** The elements of the graph as a list, with the same actions, for the keyboard and the ear. */
export function ListView({ whole, slice, language }: ListViewProps): ReactElement {
  const rows = useMemo(
    () => listRows(slice, language, groupsOnChart(whole, slice, language)),
    [whole, slice, language],
  );
  const canEdit = useCanEdit();
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
  const openGroupMenu = (
    row: GroupRow,
    client: { readonly x: number; readonly y: number },
  ): void => {
    select(toSelected(row));
    showMenu({ target: row.members[0] ?? null, client, at: { x: 0, y: 0 } });
  };
  const toggle = (row: GroupRow): void => {
    if (canEdit) void toggleGroup(row.uid);
  };
  const menuOfActive = (): void => {
    const row = rows[active];
    const box = document.getElementById(idOf(active))?.getBoundingClientRect();
    if (!row || row.type === 'heading' || !box) return;
    const client = { x: box.left + 40, y: box.bottom };
    if (row.type === 'group') openGroupMenu(row, client);
    else openMenu(row, client);
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
    else if (event.key === 'Enter') {
      if (row.type === 'group') toggle(row);
      else open(row);
    } else if (event.key === ' ') pick(active, command ? 'toggle' : 'replace');
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
          if (row.type === 'group') {
            const isWhole = row.members.every((uid) => selected.has(uid));
            return (
              <div
                key={row.uid}
                id={idOf(index)}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={isWhole}
                className={`list-row list-group ${index === active ? 'list-active' : ''}`}
                style={style}
                title={
                  row.closed
                    ? 'Enter or a double click opens it'
                    : 'Enter or a double click closes it'
                }
                onClick={(event) =>
                  pick(
                    index,
                    event.ctrlKey || event.metaKey || event.shiftKey ? 'toggle' : 'replace',
                  )
                }
                onDoubleClick={() => toggle(row)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  setActive(index);
                  openGroupMenu(row, { x: event.clientX, y: event.clientY });
                }}
              >
                <span
                  role="gridcell"
                  aria-colspan={columns.length}
                  className="list-title list-sentence"
                >
                  <span className="mark">
                    {row.closed ? <ChevronRightIcon size={12} /> : <ChevronDownIcon size={12} />}
                  </span>
                  <NameText className="clip" text={row.title} />
                  <span className="muted clip">{row.counts}</span>
                  {row.closed && <span className="tag">closed</span>}
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
