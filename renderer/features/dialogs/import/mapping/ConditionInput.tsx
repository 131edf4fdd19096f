import { Fragment, type ReactElement } from 'react';
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

/** Where columns are one of some words, all of them together: the last select adds a condition. */
export function ConditionInput(props: ConditionInputProps): ReactElement {
  const { label, columns, value, none, onChange } = props;
  return (
    <>
      {[...value, null].map((condition, place) => {
        const name = place === 0 ? label : `${label}, condition ${String(place + 1)}`;
        const put = (to: Condition): void => onChange([...value].toSpliced(place, 1, to));
        return (
          // By place: the keyboard stays in a select whose column changes.
          <Fragment key={`place ${String(place)}`}>
            <ColumnSelect
              label={name}
              columns={columns}
              value={condition?.column ?? ''}
              none={place === 0 ? none : condition === null ? 'and …' : 'take out'}
              onChange={(column) => {
                if (column === '') onChange(value.toSpliced(place, 1));
                else put({ column, is: condition?.is ?? ['yes'] });
              }}
            />
            {condition !== null && (
              <>
                <span className="muted">is</span>
                <WordList
                  label={`${name}, the words`}
                  words={condition.is}
                  placeholder="word; word"
                  // None would be no condition; the last one stays until another is typed.
                  onChange={(is) => put({ ...condition, is: is.length === 0 ? condition.is : is })}
                />
              </>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
