import type { ReactElement } from 'react';
import type { AttributionRule } from '../../../../../core/import/mapping/mapping';
import { attributionRoleTerms } from '../../../../../core/vocabularies/attributionRole';
import { claimModeTerms } from '../../../../../core/vocabularies/responsibility';
import { CodeList } from './CodeList';
import { ColumnSelect } from './ColumnsInput';
import { ConditionInput } from './ConditionInput';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { RuleSelect } from './RuleSelect';

interface HypothesisCardProps {
  readonly rule: AttributionRule;
  readonly table: MappingTable;
  /** By their ids, the entities that are incidents, and those that can have done something. */
  readonly incidents: readonly string[];
  readonly actors: readonly string[];
  readonly onChange: (rule: AttributionRule) => void;
}

const roles = attributionRoleTerms.map(({ term, label }) => ({ value: term, label }));

/** Who did it, as the file has it: a hypothesis that the row asserts or only suspects, and never a link. */
export function HypothesisCard(props: HypothesisCardProps): ReactElement {
  const { rule, table, incidents, actors, onChange } = props;
  const { columns, names } = table;
  const change = (part: Partial<AttributionRule>): void => onChange({ ...rule, ...part });
  const ends = (ids: readonly string[], own: string) =>
    [...new Set([...ids, own])].map((id) => ({ value: id, label: names.get(id) ?? id }));
  const { responsibility } = rule;
  const claimed = responsibility === null ? [] : [responsibility.claimed];
  return (
    <>
      <MappingLine label="Reads">
        <RuleSelect
          label="Actor"
          options={ends(actors, rule.actor)}
          value={rule.actor}
          onChange={(actor) => change({ actor })}
        />
        <RuleSelect
          label="Role"
          options={roles}
          value={rule.role}
          onChange={(role) => change({ role })}
        />
        <RuleSelect
          label="Incident"
          options={ends(incidents, rule.incident)}
          value={rule.incident}
          onChange={(incident) => change({ incident })}
        />
      </MappingLine>
      <MappingLine label="Suspected" hint={rule.suspected.length === 0 ? 'the row asserts it' : ''}>
        <ConditionInput
          label="Only suspected where"
          columns={columns}
          value={rule.suspected}
          none="never"
          onChange={(suspected) => change({ suspected })}
        />
      </MappingLine>
      <MappingLine label="Likelihood" hint="in the words of the file: the judgement stays yours">
        <ColumnSelect
          label="Likelihood"
          columns={columns}
          value={rule.likelihood ?? ''}
          none="not given"
          onChange={(likelihood) => change({ likelihood: likelihood === '' ? null : likelihood })}
        />
      </MappingLine>
      <MappingLine label="Nobody knows">
        <ConditionInput
          label="Nobody knows who it was where"
          columns={columns}
          value={rule.unknown}
          none="never said"
          onChange={(unknown) => change({ unknown })}
        />
      </MappingLine>
      <MappingLine label="Claimed">
        <ConditionInput
          label="The actor claimed responsibility where"
          columns={columns}
          value={claimed}
          none="never said"
          onChange={([first]) =>
            change({
              responsibility:
                first === undefined ? null : { claimed: first, mode: responsibility?.mode ?? null },
            })
          }
        />
        {responsibility !== null && (
          <div className="mapping-sub">
            <span className="muted">how, says</span>
            <ColumnSelect
              label="Column of how it was claimed"
              columns={columns}
              value={responsibility.mode?.column ?? ''}
              none="nobody"
              onChange={(column) =>
                change({
                  responsibility: {
                    ...responsibility,
                    mode:
                      column === '' ? null : { column, words: responsibility.mode?.words ?? [] },
                  },
                })
              }
            />
            {responsibility.mode !== null && (
              <CodeList
                label="How it was claimed"
                terms={claimModeTerms}
                words={responsibility.mode.words}
                seen={table.seenIn(responsibility.mode.column)}
                none={null}
                onChange={(words) =>
                  change({
                    responsibility: {
                      ...responsibility,
                      mode: {
                        column: responsibility.mode?.column ?? '',
                        words: words.flatMap(([code, term]) =>
                          term === null ? [] : [[code, term] as [string, typeof term]],
                        ),
                      },
                    },
                  })
                }
              />
            )}
          </div>
        )}
      </MappingLine>
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
