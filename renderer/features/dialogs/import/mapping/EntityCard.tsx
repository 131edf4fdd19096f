import { Checkbox } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { EntityRule } from '../../../../../core/import/mapping/mapping';
import { commonFieldLabels, commonFields } from '../../../../../core/language/claim';
import { ColumnSelect, ColumnsInput } from './ColumnsInput';
import { ConditionInput } from './ConditionInput';
import { DateRuleInput } from './DateRuleInput';
import { FieldRows } from './FieldRows';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { NameRows } from './NameRows';
import { PositionRuleInput } from './PositionRuleInput';
import { RuleSelect } from './RuleSelect';
import { TextRuleInput } from './TextRuleInput';
import { WordList } from './WordList';

interface EntityCardProps {
  readonly rule: EntityRule;
  readonly table: MappingTable;
  readonly onChange: (rule: EntityRule) => void;
}

/** An entity that each row makes: what it is called, when and where it was, and what else is said of it. */
export function EntityCard({ rule, table, onChange }: EntityCardProps): ReactElement {
  const { columns, language } = table;
  const kind = language.kinds.find(({ key }) => key === rule.kind);
  const hasRare = rule.nameless.length > 0 || rule.version !== null || rule.when.length > 0;
  const [showsRare, setShowsRare] = useState(hasRare || rule.claimed.length > 0);
  const change = (part: Partial<EntityRule>): void => onChange({ ...rule, ...part });
  const changeKind = (key: string): void => {
    const has = new Set(
      language.kinds.find((one) => one.key === key)?.fields.map((field) => field.key),
    );
    change({
      kind: key,
      fields: rule.fields.filter(({ field }) => has.has(field)),
      claimed: rule.claimed.filter((field) => has.has(field) || isCommon(field)),
    });
  };
  return (
    <>
      <MappingLine label="Kind">
        <RuleSelect
          label="Kind"
          options={language.kinds.map(({ key, label }) => ({ value: key, label }))}
          value={rule.kind}
          onChange={changeKind}
        />
      </MappingLine>
      <NameRows table={table} rule={rule} onChange={change} />
      <MappingLine
        label="Told apart by"
        {...(rule.key === null && {
          hint:
            kind?.base === 'incident' ? 'two of one name are two' : 'the same name is the same one',
        })}
      >
        <ColumnsInput
          label="Told apart by"
          columns={columns}
          value={rule.key ?? []}
          none={kind?.base === 'incident' ? 'the row' : 'the name'}
          onChange={(key) => change({ key: key.length === 0 ? null : [...key] })}
        />
      </MappingLine>
      <MappingLine label="Date">
        <DateRuleInput columns={columns} value={rule.date} onChange={(date) => change({ date })} />
      </MappingLine>
      <MappingLine label="Position">
        <PositionRuleInput
          columns={columns}
          seenIn={table.seenIn}
          value={rule.position}
          onChange={(position) => change({ position })}
        />
      </MappingLine>
      <MappingLine label="Description">
        <TextRuleInput
          label="Description"
          table={table}
          value={rule.description}
          none="not given"
          onChange={(description) => change({ description })}
        />
      </MappingLine>
      <FieldRows
        table={table}
        definitions={kind?.fields ?? []}
        value={rule.fields}
        onChange={(fields) => change({ fields })}
      />
      <button
        type="button"
        className="text-link mapping-more"
        aria-expanded={showsRare}
        onClick={() => setShowsRare(!showsRare)}
      >
        {showsRare
          ? 'Less'
          : 'More: when there is none, who names nobody, what the row vouches for'}
      </button>
      {showsRare && (
        <>
          <MappingLine label="Only where">
            <ConditionInput
              label="Only where"
              columns={columns}
              value={rule.when}
              none="always"
              onChange={(when) => change({ when })}
            />
          </MappingLine>
          <MappingLine label="Names nobody" hint="in each row somebody else">
            <WordList
              label="How names begin that name nobody"
              words={rule.nameless}
              placeholder="unidentified; unknown"
              onChange={(nameless) => change({ nameless })}
            />
          </MappingLine>
          <MappingLine label="Revision">
            <ColumnSelect
              label="Revision"
              columns={columns}
              value={rule.version ?? ''}
              none="not given"
              onChange={(version) => change({ version: version === '' ? null : version })}
            />
          </MappingLine>
          <MappingLine label="The row says">
            {[
              ...commonFields.map((key) => ({ key, label: commonFieldLabels[key] })),
              ...(kind?.fields ?? []).filter(({ key }) =>
                rule.fields.some(({ field }) => field === key),
              ),
            ].map(({ key, label }) => (
              <Checkbox
                key={key}
                inline
                label={label}
                checked={rule.claimed.includes(key)}
                onChange={({ currentTarget }) =>
                  change({
                    claimed: currentTarget.checked
                      ? [...rule.claimed, key]
                      : rule.claimed.filter((one) => one !== key),
                  })
                }
              />
            ))}
          </MappingLine>
        </>
      )}
    </>
  );
}

function isCommon(field: string): boolean {
  return commonFields.some((one) => one === field);
}
