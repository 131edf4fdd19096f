import { useRef, type PointerEvent, type ReactElement } from 'react';
import { CaretDownIcon, CaretUpIcon } from '@blueprintjs/icons';
import type { TableColumn } from '../../../core/table/tableColumns';

interface ColumnHeadProps {
  readonly id: string;
  readonly column: TableColumn;
  readonly index: number;
  readonly width: number;
  /** Null: the rows are sorted by another column. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly isActive: boolean;
  readonly onSort: () => void;
  /** Null: as it is at first. */
  readonly onWidth: (width: number | null) => void;
}

/** The head of a column: a click sorts by it, its right edge is dragged. */
export function ColumnHead(props: ColumnHeadProps): ReactElement {
  const { id, column, index, width, sorted, isActive, onSort, onWidth } = props;
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const drag = (event: PointerEvent): void => {
    if (grip.current) onWidth(grip.current.width + event.clientX - grip.current.x);
  };
  return (
    <span
      id={id}
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted ?? 'none'}
      className={[
        'table-cell table-head-cell',
        column.type === 'number' ? 'table-number' : '',
        isActive ? 'table-active' : '',
      ].join(' ')}
      title={`${column.label}: sort by it`}
      onClick={onSort}
    >
      <span className="clip">{column.label}</span>
      {sorted === 'ascending' && <CaretUpIcon size={12} />}
      {sorted === 'descending' && <CaretDownIcon size={12} />}
      <span
        className="table-grip"
        title="Drag for another width, double click for the first one"
        onClick={(event) => event.stopPropagation()}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { x: event.clientX, width };
        }}
        onPointerMove={drag}
        onPointerUp={() => (grip.current = null)}
        onPointerCancel={() => (grip.current = null)}
        onDoubleClick={() => onWidth(null)}
      />
    </span>
  );
}
