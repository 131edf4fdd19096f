import type { ReactElement } from 'react';
import type { Mapping } from '../../../../../core/import/mapping/mapping';
import { sourceTypes } from '../../../../../core/language/source';
import { ColumnsInput } from './ColumnsInput';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { RuleSelect } from './RuleSelect';
import { SmallText } from './SmallText';
import { TextRuleInput } from './TextRuleInput';

interface TableCardProps {
  readonly mapping: Mapping;
  readonly table: MappingTable;
  readonly onChange: (part: Partial<Mapping>) => void;
}

type TableSource = NonNullable<Mapping['source']>;

const types = sourceTypes.map((type) => ({ value: type, label: type }));
const uses = [
  { value: 'yes', label: 'is a source' },
  { value: 'no', label: 'claims nothing' },
] as const;

/** The table as a source, its rows as passages, and the sources that they name. */
export function TableCard({ mapping, table, onChange }: TableCardProps): ReactElement {
  const { columns, names } = table;
  const { source, row, cited } = mapping;
  const needsSource = mapping.attributions.length > 0;
  const changeSource = (part: Partial<TableSource>): void => {
    if (source !== null) onChange({ source: { ...source, ...part } });
  };
  const firstEntity = mapping.entities[0]?.id ?? '';
  return (
    <>
      <MappingLine
        label="The table"
        {...(needsSource && { hint: 'hypotheses need a source that says so' })}
      >
        <RuleSelect
          label="What the table is"
          options={needsSource ? uses.slice(0, 1) : uses}
          value={source === null ? 'no' : 'yes'}
          onChange={(use) => onChange({ source: use === 'no' ? null : newSource(mapping.name) })}
        />
      </MappingLine>
      {source !== null && (
        <>
          <MappingLine label="Title">
            <SmallText
              label="Title"
              value={source.title}
              onChange={(title) => changeSource({ title })}
            />
            <RuleSelect
              label="Type"
              options={types}
              value={source.type}
              onChange={(type) => changeSource({ type })}
            />
          </MappingLine>
          <MappingLine label="Publisher">
            <SmallText
              label="Publisher"
              value={source.publisher ?? ''}
              placeholder="not given"
              onChange={(text) => changeSource({ publisher: text === '' ? null : text })}
            />
          </MappingLine>
          <MappingLine label="Web address">
            <SmallText
              label="Web address"
              value={source.url ?? ''}
              placeholder="not given"
              onChange={(text) => changeSource({ url: text.trim() === '' ? null : text.trim() })}
            />
          </MappingLine>
          <MappingLine label="Published">
            <SmallText
              label="Published"
              value={source.published ?? ''}
              placeholder="not given"
              onChange={(text) =>
                changeSource({ published: text.trim() === '' ? null : text.trim() })
              }
            />
          </MappingLine>
        </>
      )}
      <MappingLine
        label="Key of a row"
        {...(row.key === null && { hint: 'a row that is written otherwise is another one' })}
      >
        <ColumnsInput
          label="Key of a row"
          columns={columns}
          value={row.key ?? []}
          none="all of its cells"
          onChange={(key) => onChange({ row: { ...row, key: key.length === 0 ? null : [...key] } })}
        />
      </MappingLine>
      <MappingLine label="Found by">
        <TextRuleInput
          label="How a reader finds the row"
          table={table}
          value={row.locator}
          none="its line"
          onChange={(locator) => onChange({ row: { ...row, locator } })}
        />
      </MappingLine>
      <MappingLine label="Its text">
        <TextRuleInput
          label="Text of the passage"
          table={table}
          value={row.text}
          none="not given"
          onChange={(text) => onChange({ row: { ...row, text } })}
        />
      </MappingLine>
      <MappingLine label="Names sources">
        <ColumnsInput
          label="Columns that name sources"
          columns={columns}
          value={cited?.columns ?? []}
          none="it names none"
          onChange={(chosen) =>
            onChange({
              cited:
                chosen.length === 0
                  ? null
                  : {
                      ...(cited ?? { separator: ';', type: 'article', about: firstEntity }),
                      columns: [...chosen],
                    },
            })
          }
        />
        {cited !== null && (
          <div className="mapping-sub">
            <label className="mapping-between muted">
              several, between
              <SmallText
                isShort
                label="What separates sources in a cell"
                value={cited.separator ?? ''}
                placeholder="no"
                onChange={(text) =>
                  onChange({
                    cited: { ...cited, separator: text === '' ? null : text.slice(0, 5) },
                  })
                }
              />
            </label>
            <RuleSelect
              label="Type of the sources"
              options={types}
              value={cited.type}
              onChange={(type) => onChange({ cited: { ...cited, type } })}
            />
            <span className="muted">that report</span>
            <RuleSelect
              label="What they report"
              options={[...names].map(([value, label]) => ({ value, label }))}
              value={cited.about}
              onChange={(about) => onChange({ cited: { ...cited, about } })}
            />
          </div>
        )}
      </MappingLine>
    </>
  );
}

function newSource(title: string): TableSource {
  return {
    title,
    ...{ type: 'dataset', publisher: null, url: null, published: null, description: '' },
  };
}
