import { Button, Classes } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import type { EntityRule } from '../../../../../core/import/mapping/mapping';
import type { FieldDefinition } from '../../../../../core/language/kind';
import { MappingLine } from './MappingLine';
import type { MappingTable } from './mappingTable';
import { TextRuleInput } from './TextRuleInput';

interface FieldRowsProps {
  readonly table: MappingTable;
  readonly definitions: readonly FieldDefinition[];
  readonly value: EntityRule['fields'];
  readonly onChange: (fields: EntityRule['fields']) => void;
}

/** Where the values of its fields come from; the last select adds one. */
export function FieldRows({ table, definitions, value, onChange }: FieldRowsProps): ReactElement {
  const labelOf = (field: string): string =>
    definitions.find(({ key }) => key === field)?.label ?? field;
  const free = definitions.filter(({ key }) => !value.some(({ field }) => field === key));
  return (
    <>
      {value.map(({ field, value: rule }, place) => (
        <MappingLine key={field} label={labelOf(field)}>
          <TextRuleInput
            label={labelOf(field)}
            table={table}
            value={rule}
            none="nothing: take it out"
            onChange={(to) =>
              onChange(
                to === null
                  ? value.toSpliced(place, 1)
                  : value.toSpliced(place, 1, { field, value: to }),
              )
            }
          />
          <Button
            size="small"
            variant="minimal"
            icon={<CrossIcon size={12} />}
            aria-label={`Take out ${labelOf(field)}`}
            onClick={() => onChange(value.toSpliced(place, 1))}
          />
        </MappingLine>
      ))}
      {free.length > 0 && (
        <MappingLine label="Field">
          <AddField
            free={free}
            column={table.columns[0] ?? ''}
            onAdd={(one) => onChange([...value, one])}
          />
        </MappingLine>
      )}
    </>
  );
}

function AddField(props: {
  readonly free: readonly FieldDefinition[];
  readonly column: string;
  readonly onAdd: (field: EntityRule['fields'][number]) => void;
}): ReactElement {
  return (
    <>
      {props.free.slice(0, 8).map(({ key, label }) => (
        <Button
          key={key}
          size="small"
          variant="minimal"
          className="mapping-add"
          text={`+ ${label}`}
          onClick={() =>
            props.onAdd({
              field: key,
              value: { columns: [props.column], between: ', ', words: [] },
            })
          }
        />
      ))}
      {props.free.length > 8 && (
        <span className={`${Classes.HTML_SELECT} ${Classes.SMALL}`}>
          <select
            aria-label="Another field"
            value=""
            onChange={({ target }) =>
              props.onAdd({
                field: target.value,
                value: { columns: [props.column], between: ', ', words: [] },
              })
            }
          >
            <option value="">another …</option>
            {props.free.slice(8).map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </span>
      )}
    </>
  );
}
