import type { ReactElement } from 'react';
import type { TextRule } from '../../../../../core/import/mapping/mapping';
import { CodeWords } from './CodeWords';
import { ColumnSelect, ColumnsInput } from './ColumnsInput';
import type { MappingTable } from './mappingTable';
import { SmallText } from './SmallText';

interface TextRuleInputProps {
  readonly label: string;
  readonly table: MappingTable;
  readonly value: TextRule | null;
  readonly none: string;
  readonly onChange: (rule: TextRule | null) => void;
}

/** Columns have no name of one character that cannot be written. */
const FIXED = '\u0001fixed';
const fixed = [{ value: FIXED, label: 'a fixed text …' }];

/** A text of one column or several, or the same one in every row. */
export function TextRuleInput(props: TextRuleInputProps): ReactElement {
  const { label, table, value, none, onChange } = props;
  const { columns } = table;
  const fromColumns = (chosen: readonly string[]): void => {
    const [first] = chosen;
    if (first === undefined) onChange(null);
    else if (first === FIXED) onChange({ constant: '' });
    else {
      const before = value !== null && 'columns' in value ? value : { between: ', ', words: [] };
      onChange({ ...before, columns: [...chosen] });
    }
  };
  if (value !== null && 'constant' in value) {
    return (
      <>
        <ColumnSelect
          label={label}
          columns={columns}
          value={FIXED}
          none={none}
          others={fixed}
          onChange={(chosen) => fromColumns(chosen === '' ? [] : [chosen])}
        />
        <SmallText
          label={`${label}, the text`}
          value={value.constant}
          onChange={(constant) => onChange({ constant })}
        />
      </>
    );
  }
  const chosen = value?.columns ?? [];
  return (
    <>
      <ColumnsInput
        label={label}
        columns={columns}
        value={chosen}
        none={none}
        others={fixed}
        onChange={fromColumns}
      />
      {value !== null && chosen.length > 1 && (
        <label className="mapping-between muted">
          with
          <SmallText
            isShort
            label={`${label}, between them`}
            value={value.between}
            onChange={(between) => onChange({ ...value, between })}
          />
          between
        </label>
      )}
      {value !== null && (
        <CodeWords
          label={label}
          words={value.words}
          seen={[...new Set(chosen.flatMap(table.seenIn))]}
          onChange={(words) => onChange({ ...value, words })}
        />
      )}
    </>
  );
}
