import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import type { EntityRule } from '../../../../../core/import/mapping/mapping';
import { nameRoles } from '../../../../../core/language/entity';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { RuleSelect } from './RuleSelect';
import { SmallText } from './SmallText';
import { TextRuleInput } from './TextRuleInput';

type Names = EntityRule['names'];

interface NameRowsProps {
  readonly table: MappingTable;
  readonly rule: EntityRule;
  readonly onChange: (part: Partial<EntityRule>) => void;
}

/** The name without which there is no such entity, and what else it is called. */
export function NameRows({ table, rule, onChange }: NameRowsProps): ReactElement {
  const { names } = rule;
  const [first, ...others] = names;
  const change = (place: number, part: Partial<Names[number]>): void => {
    onChange({ names: names.map((name, at) => (at === place ? { ...name, ...part } : name)) });
  };
  return (
    <>
      <MappingLine label="Name">
        <TextRuleInput
          label="Name"
          table={table}
          value={first?.text ?? null}
          none="choose a column"
          onChange={(text) => text !== null && change(0, { text })}
        />
        <Separator
          label="What separates several in a cell"
          value={rule.separator}
          onChange={(separator) => onChange({ separator })}
        />
      </MappingLine>
      {others.map(({ text, role, separator }, at) => (
        <MappingLine
          // By place: two may have the same role.
          key={`name ${String(at)}`}
          label={`Other name ${String(at + 1)}`}
        >
          <RuleSelect
            label="What kind of name"
            options={nameRoles.map((value) => ({ value, label: value }))}
            value={role}
            onChange={(to) => change(at + 1, { role: to })}
          />
          <TextRuleInput
            label="Other name"
            table={table}
            value={text}
            none="nothing: take it out"
            onChange={(to) =>
              to === null
                ? onChange({ names: names.toSpliced(at + 1, 1) })
                : change(at + 1, { text: to })
            }
          />
          <Separator
            label="What separates other names in a cell"
            value={separator}
            onChange={(to) => change(at + 1, { separator: to })}
          />
          <Button
            size="small"
            variant="minimal"
            icon={<CrossIcon size={12} />}
            aria-label={`Take out other name ${String(at + 1)}`}
            onClick={() => onChange({ names: names.toSpliced(at + 1, 1) })}
          />
        </MappingLine>
      ))}
      <MappingLine label="Other names">
        <Button
          size="small"
          variant="minimal"
          className="mapping-add"
          text="+ Another name"
          onClick={() =>
            onChange({
              names: [
                ...names,
                {
                  text: { columns: [table.columns[0] ?? ''], between: ' ', words: [] },
                  ...{ role: 'alias', language: null, separator: ';' },
                },
              ],
            })
          }
        />
      </MappingLine>
    </>
  );
}

function Separator(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (separator: string | null) => void;
}): ReactElement {
  return (
    <label className="mapping-between muted">
      several, between
      <SmallText
        isShort
        label={props.label}
        value={props.value ?? ''}
        placeholder="no"
        onChange={(text) => props.onChange(text === '' ? null : text.slice(0, 5))}
      />
    </label>
  );
}
