import type { ReactElement } from 'react';
import type { Condition } from '../../../../../core/import/mapping/mapping';
import { ColumnSelect } from './ColumnsInput';
import { WordList } from './WordList';

interface ConditionInputProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: readonly Condition[];
  /** What holds where there is no condition. */
  readonly none: string;
  readonly onChange: (conditions: Condition[]) => void;
}

/** Where a column is one of some words. More conditions that a mapping has are kept. */
export function ConditionInput(props: ConditionInputProps): ReactElement {
  const { label, columns, value, none, onChange } = props;
  const [first, ...others] = value;
  return (
    <>
      <ColumnSelect
        label={label}
        columns={columns}
        value={first?.column ?? ''}
        none={none}
        onChange={(column) =>
          onChange(
            column === ''
              ? others
              : [{ column, is: first === undefined ? ['yes'] : first.is }, ...others],
          )
        }
      />
      {first !== undefined && (
        <>
          <span className="muted">is</span>
          <WordList
            label={`${label}, the words`}
            words={first.is}
            placeholder="word; word"
            // None would be no condition; the last one stays until another is typed.
            onChange={(is) =>
              onChange([{ ...first, is: is.length === 0 ? first.is : is }, ...others])
            }
          />
        </>
      )}
      {others.map(({ column, is }) => (
        <span key={column} className="mapping-hint muted">
          and {column} is {is.join(' or ')}
        </span>
      ))}
    </>
  );
}
