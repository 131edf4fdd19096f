import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: string;
  /** What stands for no column. */
  readonly none: string;
  /** What else can be chosen, by values that are no columns. */
  readonly others?: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One column of the table, or none. */
export function ColumnSelect(props: ColumnSelectProps): ReactElement {
  const { label, columns, value, none, others = [], onChange } = props;
  return (
    <span className={`${Classes.HTML_SELECT} ${Classes.SMALL} mapping-column`}>
      <select
        aria-label={label}
        data-empty={value === '' || undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{none}</option>
        {others.map((other) => (
          <option key={other.value} value={other.value}>
            {other.label}
          </option>
        ))}
        {columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
    </span>
  );
}

interface ColumnsInputProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: readonly string[];
  readonly none: string;
  readonly others?: ColumnSelectProps['others'];
  readonly onChange: (value: readonly string[]) => void;
}

/** Columns in their order: the last select adds one, and choosing none in another takes it out. */
export function ColumnsInput(props: ColumnsInputProps): ReactElement {
  const { label, columns, value, none, others = [], onChange } = props;
  return (
    <>
      {[...value, ''].map((column, place) => (
        <ColumnSelect
          // By place: the keyboard stays in a select whose column changes.
          key={`place ${String(place)}`}
          label={place === 0 ? label : `${label}, column ${String(place + 1)}`}
          columns={columns.filter((one) => one === column || !value.includes(one))}
          value={column}
          none={place === 0 ? none : column === '' ? 'and …' : 'take out'}
          others={place === 0 && value.length === 0 ? others : []}
          onChange={(chosen) =>
            onChange(
              chosen === '' ? value.toSpliced(place, 1) : [...value].toSpliced(place, 1, chosen),
            )
          }
        />
      ))}
    </>
  );
}
