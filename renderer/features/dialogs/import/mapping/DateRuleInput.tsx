import type { ReactElement } from 'react';
import {
  dateFormats,
  type DateFormat,
  type DateRule,
} from '../../../../../core/import/mapping/mapping';
import { ColumnSelect } from './ColumnsInput';
import { ConditionInput } from './ConditionInput';
import { RuleSelect } from './RuleSelect';

interface DateRuleInputProps {
  readonly columns: readonly string[];
  readonly value: DateRule | null;
  readonly onChange: (rule: DateRule | null) => void;
}

const formatLabels: Readonly<Record<DateFormat, string>> = {
  plain: 'as it is written',
  dmy: 'day first',
  mdy: 'month first',
  'excel-1900': 'days counted from 1900',
  'excel-1904': 'days counted from 1904',
};

const forms = [
  { value: 'none', label: 'not given' },
  { value: 'one', label: 'in one column' },
  { value: 'parts', label: 'year, month, day' },
  { value: 'span', label: 'from … to …' },
] as const;

function formOf(rule: DateRule | null): (typeof forms)[number]['value'] {
  if (rule === null) return 'none';
  return 'column' in rule ? 'one' : 'year' in rule ? 'parts' : 'span';
}

/** The first that a rule reads, for one of another form. */
function firstColumnOf(rule: DateRule | null): string | undefined {
  if (rule === null) return undefined;
  return 'column' in rule ? rule.column : 'year' in rule ? rule.year : rule.from;
}

function newRule(form: string, column: string): DateRule | null {
  const format = 'plain';
  switch (form) {
    case 'one':
      return { column, format, about: [], monthOnly: [], yearOnly: [] };
    case 'parts':
      return { year: column, month: null, day: null, approximate: null };
    case 'span':
      return { from: column, to: column, format, someDay: [] };
    default:
      return null;
  }
}

function FormatSelect(props: {
  readonly value: DateFormat;
  readonly onChange: (format: DateFormat) => void;
}): ReactElement {
  return (
    <RuleSelect
      label="How dates are written"
      options={dateFormats.map((value) => ({ value, label: formatLabels[value] }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

/** When it was: of one column, of its parts, or within two days. */
export function DateRuleInput({ columns, value, onChange }: DateRuleInputProps): ReactElement {
  const column = (label: string, chosen: string, set: (column: string) => DateRule) => (
    <ColumnSelect
      label={label}
      columns={columns}
      value={chosen}
      none={label}
      onChange={(to) => to !== '' && onChange(set(to))}
    />
  );
  const optional = (
    label: string,
    chosen: string | null,
    set: (column: string | null) => DateRule,
  ) => (
    <ColumnSelect
      label={label}
      columns={columns}
      value={chosen ?? ''}
      none={`no ${label.toLowerCase()}`}
      onChange={(to) => onChange(set(to === '' ? null : to))}
    />
  );
  return (
    <>
      <RuleSelect
        label="Date"
        isEmpty={value === null}
        options={forms}
        value={formOf(value)}
        onChange={(form) => onChange(newRule(form, firstColumnOf(value) ?? columns[0] ?? ''))}
      />
      {value !== null && 'column' in value && (
        <>
          {column('Column of the date', value.column, (to) => ({ ...value, column: to }))}
          <FormatSelect
            value={value.format}
            onChange={(format) => onChange({ ...value, format })}
          />
          <div className="mapping-sub">
            <span className="muted">about right where</span>
            <ConditionInput
              label="Where the day is about right"
              columns={columns}
              value={value.about}
              none="never"
              onChange={(about) => onChange({ ...value, about })}
            />
          </div>
          <div className="mapping-sub">
            <span className="muted">month alone where</span>
            <ConditionInput
              label="Where only the month is known"
              columns={columns}
              value={value.monthOnly}
              none="never"
              onChange={(monthOnly) => onChange({ ...value, monthOnly })}
            />
          </div>
        </>
      )}
      {value !== null && 'year' in value && (
        <>
          {column('Year', value.year, (year) => ({ ...value, year }))}
          {optional('Month', value.month, (month) => ({ ...value, month }))}
          {optional('Day', value.day, (day) => ({ ...value, day }))}
          <div className="mapping-sub">
            <span className="muted">about right where there is something in</span>
            {optional('Column', value.approximate, (approximate) => ({ ...value, approximate }))}
          </div>
        </>
      )}
      {value !== null && 'from' in value && (
        <>
          {column('First day', value.from, (from) => ({ ...value, from }))}
          <span className="muted">to</span>
          {column('Last day', value.to, (to) => ({ ...value, to }))}
          <FormatSelect
            value={value.format}
            onChange={(format) => onChange({ ...value, format })}
          />
          <div className="mapping-sub">
            <span className="muted">some day within, where</span>
            <ConditionInput
              label="Where it was on some day within"
              columns={columns}
              value={value.someDay}
              none="never: all the time"
              onChange={(someDay) => onChange({ ...value, someDay })}
            />
          </div>
        </>
      )}
    </>
  );
}
