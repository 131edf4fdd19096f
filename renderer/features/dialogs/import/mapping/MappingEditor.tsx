import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { TableFile } from '../../../../../core/import/importFile';
import type { Mapping } from '../../../../../core/import/mapping/mapping';
import type { Language, PreparedMapping } from '../../../../../core/import/mapping/prepareMapping';
import type { Result } from '../../../../../core/result';
import { KindMark } from '../../../../controls/KindMark';
import { afterDrawn } from '../../../../store/afterDrawn';
import { CellsCard } from './CellsCard';
import {
  addAttribution,
  addEntity,
  addLink,
  removeAttribution,
  removeEntity,
  removeLink,
  withAttribution,
  withEntity,
  withLink,
} from './changeMapping';
import { ColumnList } from './ColumnList';
import { columnUses } from './columnUses';
import { EntityCard } from './EntityCard';
import { HypothesisCard } from './HypothesisCard';
import { LinkCard } from './LinkCard';
import './mapping.css';
import type { MappingTable } from './mappingTable';
import { RowPreview } from './RowPreview';
import { RuleCard } from './RuleCard';
import { ruleNames, textRuleToWords } from './ruleNames';
import { SmallText } from './SmallText';
import { TableCard } from './TableCard';
import { valuesSeen } from './valuesSeen';

function focusCard(id: string): void {
  const card = document.querySelector(`.mapping-cards [data-card="${CSS.escape(id)}"]`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector<HTMLElement>('.rule-toggle')?.focus();
}

interface MappingEditorProps {
  readonly file: TableFile;
  readonly mapping: Mapping;
  readonly language: Language;
  readonly prepared: Result<PreparedMapping>;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each row becomes, card by card: at the left the columns, at the right what it makes of a row. */
export function MappingEditor(props: MappingEditorProps): ReactElement {
  const { file, mapping, language, prepared, onChange } = props;
  const [open, setOpen] = useState<string | null>(mapping.entities[0]?.id ?? null);
  const names = ruleNames(mapping, language.kinds);
  const uses = columnUses(mapping, names);
  const seenIn = (column: string): readonly string[] => valuesSeen(file, column);
  const table: MappingTable = { columns: file.columns, seenIn, language, names };
  const idsOf = (base: 'incident' | 'actor'): readonly string[] =>
    mapping.entities.flatMap(({ id, kind }) =>
      language.kinds.find(({ key }) => key === kind)?.base === base ? [id] : [],
    );
  const [incidents, actors] = [idsOf('incident'), idsOf('actor')];
  const nameOf = (id: string): string => names.get(id) ?? id;
  const show = (id: string): void => {
    setOpen(id);
    afterDrawn(() => focusCard(id));
  };
  const cardProps = (id: string) => ({
    isOpen: open === id,
    onToggle: () => (open === id ? setOpen(null) : show(id)),
  });
  const add = (to: Mapping, id: string): void => {
    onChange(to);
    show(id);
  };
  const addOfKind = (kind: string): void => {
    const free = file.columns.find((column) => !uses.has(column)) ?? file.columns[0] ?? '';
    const to = addEntity(mapping, kind, free);
    add(to, to.entities.at(-1)?.id ?? '');
  };
  const [firstEntity, secondEntity] = mapping.entities;
  const [firstIncident] = incidents;
  const lastActor = actors.at(-1);

  return (
    <div className="mapping">
      <ColumnList columns={file.columns} seenIn={seenIn} uses={uses} onFind={show} />
      <div className="mapping-cards" role="group" aria-label="What a row becomes, by rules">
        <label className="mapping-name">
          Name of the mapping
          <SmallText
            label="Name of the mapping"
            value={mapping.name}
            onChange={(name) => onChange({ ...mapping, name })}
          />
        </label>
        <h3>Entities</h3>
        {mapping.entities.map((rule) => (
          <div key={rule.id} data-card={rule.id}>
            <RuleCard
              title={nameOf(rule.id)}
              about={textRuleToWords(rule.names[0]?.text)}
              mark={<KindMark kind={rule.kind} />}
              onRemove={() => onChange(removeEntity(mapping, rule.id))}
              {...cardProps(rule.id)}
            >
              <EntityCard
                rule={rule}
                table={table}
                onChange={(to) => onChange(withEntity(mapping, rule.id, to))}
              />
            </RuleCard>
          </div>
        ))}
        <div className="mapping-adds">
          {language.kinds.map(({ key, label }) => (
            <Button key={key} size="small" text={`+ ${label}`} onClick={() => addOfKind(key)} />
          ))}
        </div>
        <h3>Hypotheses: who did it</h3>
        {mapping.attributions.map((rule, at) => (
          <div
            // By place: two may be of the same ends.
            key={`hypothesis ${String(at)}`}
            data-card={`hypothesis ${String(at)}`}
          >
            <RuleCard
              title={`${nameOf(rule.actor)} ${rule.role.replace('-', ' ')} ${nameOf(rule.incident).toLowerCase()}`}
              about={rule.suspected.length > 0 ? 'asserted or suspected' : ''}
              onRemove={() => onChange(removeAttribution(mapping, at))}
              {...cardProps(`hypothesis ${String(at)}`)}
            >
              <HypothesisCard
                rule={rule}
                table={table}
                incidents={incidents}
                actors={actors}
                onChange={(to) => onChange(withAttribution(mapping, at, to))}
              />
            </RuleCard>
          </div>
        ))}
        <div className="mapping-adds">
          <Button
            size="small"
            text="+ Hypothesis"
            disabled={
              firstIncident === undefined || lastActor === undefined || mapping.source === null
            }
            onClick={() => {
              if (firstIncident === undefined || lastActor === undefined) return;
              add(
                addAttribution(mapping, firstIncident, lastActor),
                `hypothesis ${String(mapping.attributions.length)}`,
              );
            }}
          />
          {(firstIncident === undefined || lastActor === undefined) && (
            <span className="muted">It takes an incident and an actor.</span>
          )}
        </div>
        <h3>Links</h3>
        {mapping.links.map((rule, at) => (
          <div
            // By place: two may be of the same ends.
            key={`link ${String(at)}`}
            data-card={`link ${String(at)}`}
          >
            <RuleCard
              title={`${nameOf(rule.from)} ${
                language.linkTypes.find(({ key }) => key === rule.type)?.label ?? rule.type
              } ${nameOf(rule.to).toLowerCase()}`}
              about={rule.stance === null ? 'unsourced' : ''}
              onRemove={() => onChange(removeLink(mapping, at))}
              {...cardProps(`link ${String(at)}`)}
            >
              <LinkCard
                rule={rule}
                table={table}
                onChange={(to) => onChange(withLink(mapping, at, to))}
              />
            </RuleCard>
          </div>
        ))}
        <div className="mapping-adds">
          <Button
            size="small"
            text="+ Link"
            disabled={firstEntity === undefined || secondEntity === undefined}
            onClick={() => {
              if (firstEntity === undefined || secondEntity === undefined) return;
              const type = language.linkTypes[0]?.key ?? '';
              add(
                addLink(mapping, type, firstEntity.id, secondEntity.id),
                `link ${String(mapping.links.length)}`,
              );
            }}
          />
          {secondEntity === undefined && <span className="muted">It takes two entities.</span>}
        </div>
        <h3>Who says so, and how it is written</h3>
        <div data-card="table">
          <RuleCard
            title="The table and its rows"
            about={mapping.source?.title ?? 'claims nothing'}
            {...cardProps('table')}
          >
            <TableCard
              mapping={mapping}
              table={table}
              onChange={(part) => onChange({ ...mapping, ...part })}
            />
          </RuleCard>
        </div>
        <div data-card="cells">
          <RuleCard
            title="Cells that say nothing"
            about={[...mapping.nothing.words, ...mapping.nothing.numbers].slice(0, 6).join(', ')}
            {...cardProps('cells')}
          >
            <CellsCard mapping={mapping} onChange={(part) => onChange({ ...mapping, ...part })} />
          </RuleCard>
        </div>
      </div>
      <RowPreview file={file} prepared={prepared} language={language} />
    </div>
  );
}
