import type { ReactElement } from 'react';
import type { LinkRule } from '../../../../../core/import/mapping/mapping';
import { stanceTerms } from '../../../../../core/vocabularies/stance';
import { ConditionInput } from './ConditionInput';
import { DateRuleInput } from './DateRuleInput';
import { FieldRows } from './FieldRows';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { RuleSelect } from './RuleSelect';
import { TextRuleInput } from './TextRuleInput';

interface LinkCardProps {
  readonly rule: LinkRule;
  readonly table: MappingTable;
  readonly onChange: (rule: LinkRule) => void;
}

const stances: readonly { readonly value: string; readonly label: string }[] = [
  ...stanceTerms
    .filter(({ term }) => term !== 'claims-responsibility')
    .map(({ term, label }) => ({ value: term, label })),
  { value: '', label: 'says nothing of' },
];

/** A link that each row makes between two of its entities. */
export function LinkCard({ rule, table, onChange }: LinkCardProps): ReactElement {
  const { columns, language, names } = table;
  const type = language.linkTypes.find(({ key }) => key === rule.type);
  const ends = [...names].map(([value, label]) => ({ value, label }));
  const change = (part: Partial<LinkRule>): void => onChange({ ...rule, ...part });
  const changeType = (key: string): void => {
    const has = new Set(
      language.linkTypes.find((one) => one.key === key)?.fields.map((field) => field.key),
    );
    change({ type: key, fields: rule.fields.filter(({ field }) => has.has(field)) });
  };
  return (
    <>
      <MappingLine label="Reads">
        <RuleSelect
          label="From"
          options={ends}
          value={rule.from}
          onChange={(from) => change({ from })}
        />
        <RuleSelect
          label="Type of link"
          options={language.linkTypes.map(({ key, label }) => ({ value: key, label }))}
          value={rule.type}
          onChange={changeType}
        />
        <RuleSelect label="To" options={ends} value={rule.to} onChange={(to) => change({ to })} />
      </MappingLine>
      <MappingLine label="The row">
        <RuleSelect
          label="What the row does with it"
          options={stances}
          value={rule.stance ?? ''}
          onChange={(stance) =>
            change({ stance: stanceTerms.find(({ term }) => term === stance)?.term ?? null })
          }
        />
        <span className="muted">this link</span>
      </MappingLine>
      <MappingLine label="Date">
        <DateRuleInput columns={columns} value={rule.date} onChange={(date) => change({ date })} />
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
        definitions={type?.fields ?? []}
        value={rule.fields}
        onChange={(fields) => change({ fields })}
      />
      <MappingLine label="Only where">
        <ConditionInput
          label="Only where"
          columns={columns}
          value={rule.when}
          none="always"
          onChange={(when) => change({ when })}
        />
      </MappingLine>
    </>
  );
}
