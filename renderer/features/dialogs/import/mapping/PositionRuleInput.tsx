import type { ReactElement } from 'react';
import type { PositionRule } from '../../../../../core/import/mapping/mapping';
import { placePrecisionTerms } from '../../../../../core/vocabularies/placePrecision';
import { CodeList } from './CodeList';
import { ColumnSelect } from './ColumnsInput';
import { RuleSelect } from './RuleSelect';

interface PositionRuleInputProps {
  readonly columns: readonly string[];
  readonly seenIn: (column: string) => readonly string[];
  readonly value: PositionRule | null;
  readonly onChange: (rule: PositionRule | null) => void;
}

const forms = [
  { value: 'none', label: 'not given' },
  { value: 'two', label: 'latitude and longitude' },
  { value: 'both', label: 'both in one column' },
] as const;

/** Where it is, and how exactly. */
export function PositionRuleInput(props: PositionRuleInputProps): ReactElement {
  const { columns, seenIn, value, onChange } = props;
  const form = value === null ? 'none' : 'both' in value ? 'both' : 'two';
  const [first = '', second = first] = columns;
  const choose = (chosen: string): void => {
    const precision = value?.precision ?? null;
    if (chosen === 'both') onChange({ both: first, precision });
    else if (chosen === 'two') onChange({ latitude: first, longitude: second, precision });
    else onChange(null);
  };
  const column = (label: string, chosen: string, set: (column: string) => PositionRule) => (
    <ColumnSelect
      label={label}
      columns={columns}
      value={chosen}
      none={label}
      onChange={(to) => to !== '' && onChange(set(to))}
    />
  );
  return (
    <>
      <RuleSelect
        label="Position"
        isEmpty={value === null}
        options={forms}
        value={form}
        onChange={choose}
      />
      {value !== null && 'both' in value && (
        <>{column('Column of the position', value.both, (both) => ({ ...value, both }))}</>
      )}
      {value !== null && 'latitude' in value && (
        <>
          {column('Latitude', value.latitude, (latitude) => ({ ...value, latitude }))}
          {column('Longitude', value.longitude, (longitude) => ({ ...value, longitude }))}
        </>
      )}
      {value !== null && (
        <div className="mapping-sub">
          <span className="muted">how exactly, says</span>
          <ColumnSelect
            label="Column of how exact the position is"
            columns={columns}
            value={value.precision?.column ?? ''}
            none="nobody"
            onChange={(to) =>
              onChange({
                ...value,
                precision: to === '' ? null : { column: to, words: value.precision?.words ?? [] },
              })
            }
          />
          {value.precision !== null && (
            <CodeList
              label="How exact the position is"
              terms={placePrecisionTerms}
              words={value.precision.words}
              seen={seenIn(value.precision.column)}
              none="nothing that can be said so"
              onChange={(words) =>
                onChange({
                  ...value,
                  precision: { column: value.precision?.column ?? '', words },
                })
              }
            />
          )}
        </div>
      )}
    </>
  );
}
