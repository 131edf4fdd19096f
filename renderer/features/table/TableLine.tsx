import type { MouseEvent, ReactElement } from 'react';
import type { TableColumn, TableName } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { TableRow } from '../../../core/views/tableView';
import { cellEdit } from './cellEdit';
import { CellEditor } from './CellEditor';
import { TableCell } from './TableCell';

interface TableLineProps {
  readonly table: TableName;
  readonly columns: readonly TableColumn[];
  readonly language: LanguageView;
  readonly index: number;
  readonly top: number;
  /** Undefined: it is not read yet. */
  readonly row: TableRow | undefined;
  readonly isPicked: boolean;
  /** Null: the active cell is in another row. */
  readonly activeColumn: number | null;
  /** The column that is being edited. */
  readonly editing: string | null;
  readonly idOf: (column: number) => string;
  readonly onClick: (column: number, event: MouseEvent) => void;
  readonly onDoubleClick: (column: number) => void;
  readonly onContextMenu: (column: number, event: MouseEvent) => void;
  readonly onEdited: (column: number, refocus: boolean, step: -1 | 0 | 1) => void;
}

/** One row. While it is not read yet its room is kept. */
export function TableLine(props: TableLineProps): ReactElement {
  const { table, columns, language, index, top, row, isPicked, activeColumn, editing } = props;
  const editOf = (column: TableColumn) =>
    row && editing === column.key ? cellEdit(table, column, row, language) : null;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      className={`table-row ${editing === null ? '' : 'table-row-edited'}`}
      style={{ top }}
    >
      {columns.map((column, place) => {
        const edit = editOf(column);
        return (
          <span
            key={column.key}
            id={props.idOf(place)}
            role="gridcell"
            aria-colindex={place + 1}
            className={[
              'table-cell',
              column.type === 'number' ? 'table-number' : '',
              place === activeColumn ? 'table-active' : '',
            ].join(' ')}
            onClick={(event) => !edit && props.onClick(place, event)}
            onDoubleClick={() => !edit && props.onDoubleClick(place)}
            onContextMenu={(event) => !edit && props.onContextMenu(place, event)}
          >
            {edit && edit !== 'judge' ? (
              <CellEditor
                label={column.label}
                edit={edit}
                onClose={(refocus, step) => props.onEdited(place, refocus, step)}
              />
            ) : row ? (
              <TableCell
                table={table}
                column={column}
                row={row}
                language={language}
                isFirst={place === 0}
              />
            ) : (
              place === 0 && <span className="muted">…</span>
            )}
          </span>
        );
      })}
    </div>
  );
}
