import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import type { TableColumn } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { TablePage, TableRow } from '../../../core/views/tableView';
import type { Uid } from '../../../core/uid';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { useCanEdit } from '../../store/caseQueries';
import { focusInspector, focusSidePanel, paneIds, passKeyboardOn } from '../../store/focusPane';
import { useGraphMenu } from '../../store/graphMenu';
import { judgeAttribution } from '../../store/judging';
import { tell } from '../../store/notices';
import { putSelectedOnChart } from '../../store/putSelected';
import { shownColumns, useTableChoices } from '../../store/table';
import { useWorkbench } from '../../store/workbench';
import { cellEdit } from './cellEdit';
import { ColumnHead } from './ColumnHead';
import { nextCell, type CellPlace } from './nextCell';
import { TableLine } from './TableLine';
import { useCopyRows } from './useCopyRows';
import { usePickedRows } from './usePickedRows';
import { useReadRows, useTableRows, type TableAsked } from './useTableRows';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 28;

/** A step of the width of a column by keyboard. */
const WIDTH_STEP = 16;

/** More rows than this are not selected at once: every view draws what is selected. */
const MOST_PICKED = 10_000;

interface TableGridProps {
  readonly label: string;
  readonly asked: TableAsked;
  /** The first page, with how many rows there are. */
  readonly page: TablePage;
  /** The rows are those of what was asked before. */
  readonly isOld: boolean;
  readonly language: LanguageView;
}

interface Editing {
  readonly row: Uid;
  readonly column: string;
}

export function TableGrid({ label, asked, page, isOld, language }: TableGridProps): ReactElement {
  const { table, sort } = asked;
  const choices = useTableChoices();
  const columns = shownColumns(choices, table);
  const widthOf = ({ key, width }: TableColumn): number =>
    choices.widths[`${table}.${key}`] ?? width;
  const { total } = page;
  const view = useVirtualRows(total, ROW_HEIGHT, HEAD_HEIGHT);
  const { scroller, first, end, scrollTo } = view;
  const rows = useTableRows(asked, page.rows, first, end);
  const { isPicked, pickRows } = usePickedRows();
  const readRows = useReadRows();
  const canEdit = useCanEdit();
  const showMenu = useGraphMenu((state) => state.show);
  const [begins] = useState(() => rows.read.find(([, row]) => isPicked(row))?.[0] ?? 0);
  const [wanted, setWanted] = useState<CellPlace>({ row: begins, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const anchor = useRef(begins);
  /** The row at the active cell: where it goes when the order changes, the cell follows. */
  const held = useRef<Uid | null>(null);
  const active: CellPlace = {
    row: Math.min(wanted.row, total - 1),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const activeRow = rows.rowAt(active.row);
  useCopyRows({ asked, columns, language, rows, total, isPicked, grid: scroller });

  useEffect(() => passKeyboardOn('table'), []);

  useEffect(() => {
    if (begins > 0) scrollTo(begins);
  }, [begins, scrollTo]);

  useEffect(() => {
    if (held.current === null || rows.rowAt(wanted.row)?.uid === held.current) return;
    const place = rows.read.find(([, row]) => row.uid === held.current)?.[0];
    if (place === undefined) return;
    setWanted((before) => ({ ...before, row: place }));
    scrollTo(place);
  }, [rows, wanted.row, scrollTo]);

  const idOf = ({ row, column }: CellPlace): string =>
    `${paneIds.table}-${row < 0 ? 'head' : String(row)}-${String(column)}`;

  const showColumn = (column: number): void => {
    if (scroller.current) scrollToColumn(scroller.current, columns.map(widthOf), column);
  };
  const goTo = (place: CellPlace): void => {
    setWanted(place);
    held.current = rows.rowAt(place.row)?.uid ?? null;
    if (place.row >= 0) scrollTo(place.row);
    showColumn(place.column);
  };

  /** The rows from one place to another, those too that are not read yet. */
  const stretch = async (from: number, to: number): Promise<readonly TableRow[]> => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const known = Array.from({ length: high - low + 1 }, (_, index) => rows.rowAt(low + index));
    if (known.every((row) => row !== undefined)) return known;
    const found = await readRows(asked, low, Math.min(MOST_PICKED, high - low + 1));
    if (high - low + 1 > MOST_PICKED) {
      const most = MOST_PICKED.toLocaleString('en');
      tell({
        tone: 'info',
        text: `The first ${most} rows are selected. More are too many at once.`,
      });
    }
    return found;
  };
  const pickAt = (row: number, how: 'replace' | 'toggle' | 'range'): void => {
    if (row < 0) return;
    if (how !== 'range') anchor.current = row;
    const from = how === 'range' ? anchor.current : row;
    const known = how === 'range' ? undefined : rows.rowAt(row);
    if (known) pickRows([known], how === 'toggle' ? 'toggle' : 'replace');
    else {
      void stretch(from, row).then(
        (found) => pickRows(found, how === 'toggle' ? 'toggle' : 'replace'),
        () => undefined,
      );
    }
  };

  const sortBy = (column: TableColumn | undefined): void => {
    if (!column) return;
    const descending = sort.column === column.key && !sort.descending;
    held.current = null;
    choices.setSort(table, { column: column.key, descending });
    scrollTo(0);
  };
  const open = (row: TableRow): void => {
    pickRows([row], 'replace');
    focusInspector();
  };
  const edit = (row: TableRow, column: TableColumn | undefined): void => {
    const how = column && canEdit ? cellEdit(table, column, row, language) : null;
    if (how === 'judge') {
      judgeAttribution(row.uid);
      focusSidePanel('form select, form input, form textarea');
    } else if (how && column) setEditing({ row: row.uid, column: column.key });
    else open(row);
  };
  /** All that is selected, or this row where it is not among it. */
  const addToChart = (row: TableRow): void => {
    if (!canEdit) return;
    if (!isPicked(row)) pickRows([row], 'replace');
    void putSelectedOnChart();
  };
  const openMenu = (row: TableRow, client: { readonly x: number; readonly y: number }): void => {
    if (!isPicked(row)) pickRows([row], 'replace');
    showMenu({ target: row.selects.uid, client, at: { x: 0, y: 0 } });
  };

  /** On the head of a column: sorting, and its width. */
  const onHeadKey = (event: KeyboardEvent): boolean => {
    const column = columns[active.column];
    const wider = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Enter' || event.key === ' ') sortBy(column);
    else if (wider !== 0 && event.shiftKey && column) {
      choices.setWidth(table, column.key, widthOf(column) + wider * WIDTH_STEP);
    } else return false;
    return true;
  };
  const onRowKey = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'a') {
      anchor.current = 0;
      void stretch(0, total - 1).then(
        (found) => pickRows(found, 'replace'),
        () => undefined,
      );
    } else if (!activeRow) return false;
    else if (event.key === 'Enter' && event.shiftKey) addToChart(activeRow);
    else if (event.key === 'Enter' || event.key === 'F2') edit(activeRow, columns[active.column]);
    else if (event.key === ' ') pickAt(active.row, command ? 'toggle' : 'replace');
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = document.getElementById(idOf(active))?.getBoundingClientRect();
      if (box) openMenu(activeRow, { x: box.left + 20, y: box.bottom });
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input in a cell has its keys for itself.
    if (event.target !== event.currentTarget) return;
    const isHead = active.row < 0;
    if (isHead ? onHeadKey(event) : onRowKey(event)) {
      event.preventDefault();
      return;
    }
    const next = nextCell(active, event, { rows: total, columns: columns.length });
    if (next) {
      goTo(next);
      const isFar = event.ctrlKey || event.metaKey;
      const isJump = event.key === 'Home' || event.key === 'End';
      if (next.row !== active.row && (!isFar || isJump)) {
        pickAt(next.row, event.shiftKey ? 'range' : 'replace');
      }
    } else if (event.key === 'Escape') {
      // With nothing selected the key is free for what lies around the table.
      if (useWorkbench.getState().selection.length === 0) return;
      pickRows([], 'replace');
    } else return;
    event.preventDefault();
  };

  const onCellClick = (place: CellPlace, event: MouseEvent): void => {
    goTo(place);
    const command = event.ctrlKey || event.metaKey;
    pickAt(place.row, event.shiftKey ? 'range' : command ? 'toggle' : 'replace');
  };
  const endEdit = (place: CellPlace, refocus: boolean, step: -1 | 0 | 1): void => {
    setEditing(null);
    if (refocus) scroller.current?.focus({ preventScroll: true });
    if (step !== 0) {
      goTo({
        row: place.row,
        column: Math.max(0, Math.min(columns.length - 1, place.column + step)),
      });
    }
  };

  const widths = columns.map(widthOf);
  const style = {
    '--table-columns': `${widths.map((width) => `${String(width)}px`).join(' ')} 1fr`,
    '--table-width': `${String(widths.reduce((sum, width) => sum + width, 0))}px`,
  } as CSSProperties;

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-busy={isOld}
      aria-activedescendant={total > 0 || active.row < 0 ? idOf(active) : undefined}
      tabIndex={0}
      className={`table-grid ${isOld ? 'table-old' : ''}`}
      style={style}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="table-row table-head">
        {columns.map((column, index) => (
          <ColumnHead
            key={column.key}
            id={idOf({ row: -1, column: index })}
            column={column}
            index={index}
            width={widthOf(column)}
            sorted={
              sort.column !== column.key ? null : sort.descending ? 'descending' : 'ascending'
            }
            isActive={active.row < 0 && active.column === index}
            onSort={() => sortBy(column)}
            onWidth={(width) => choices.setWidth(table, column.key, width)}
          />
        ))}
      </div>
      <div role="rowgroup" className="table-rows" style={{ height: total * ROW_HEIGHT }}>
        {Array.from({ length: end - first }, (_, offset) => {
          const index = first + offset;
          const row = rows.rowAt(index);
          return (
            <TableLine
              key={row?.uid ?? index}
              table={table}
              columns={columns}
              language={language}
              index={index}
              top={index * ROW_HEIGHT}
              row={row}
              isPicked={row !== undefined && isPicked(row)}
              activeColumn={index === active.row ? active.column : null}
              editing={row && editing?.row === row.uid ? editing.column : null}
              idOf={(column) => idOf({ row: index, column })}
              onClick={(column, event) => onCellClick({ row: index, column }, event)}
              onDoubleClick={(column) => row && edit(row, columns[column])}
              onContextMenu={(column, event) => {
                event.preventDefault();
                goTo({ row: index, column });
                if (row) openMenu(row, { x: event.clientX, y: event.clientY });
              }}
              onEdited={(column, refocus, step) => endEdit({ row: index, column }, refocus, step)}
            />
          );
        })}
      </div>
      {total === 0 && <p className="table-nothing muted">{nothingInWords(asked)}</p>}
    </div>
  );
}

/** The first column stays in its place, over the others. */
function scrollToColumn(element: HTMLElement, widths: readonly number[], column: number): void {
  if (column === 0) return;
  const before = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const after = before + (widths[column] ?? 0);
  const covered = before - (widths[0] ?? 0);
  if (covered < element.scrollLeft) element.scrollLeft = covered;
  else if (after > element.scrollLeft + element.clientWidth) {
    element.scrollLeft = after - element.clientWidth;
  }
}

function nothingInWords({ text, about }: TableAsked): string {
  if (text.trim() !== '') return 'No row has all of these words.';
  return about === null
    ? 'There is nothing of this in the case yet.'
    : 'Nothing of this is on the chart. “Whole case” lists all that is recorded.';
}
