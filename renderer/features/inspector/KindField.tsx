import type { ReactElement, ReactNode } from 'react';
import type { FieldDefinition, FieldValue } from '../../../core/language/kind';
import type { Result } from '../../../core/result';
import type { ClaimView } from '../../../core/views/recordView';
import { DateReading } from '../../controls/DateReading';
import { fieldValueToWords } from '../../controls/fieldValueToWords';
import { InPlace } from '../../controls/InPlace';
import type { InPlaceInputKind } from '../../controls/InPlaceInput';
import { NotGiven } from '../../controls/NotGiven';
import { fieldValueToText, parseFieldValue } from '../../controls/parseTyped';
import { Field } from './Field';

interface KindFieldProps {
  readonly field: FieldDefinition;
  readonly value: FieldValue | undefined;
  readonly canEdit: boolean;
  readonly save: (value: FieldValue | null) => Promise<Result<unknown>>;
  readonly claims: readonly ClaimView[];
}

function inputKind(field: FieldDefinition): InPlaceInputKind {
  const none = { value: '', label: 'not given' };
  switch (field.type) {
    case 'choice':
      return {
        type: 'choice',
        choices: [none, ...(field.options ?? []).map((value) => ({ value, label: value }))],
      };
    case 'yes-no':
      return {
        type: 'choice',
        choices: [none, { value: 'yes', label: 'yes' }, { value: 'no', label: 'no' }],
      };
    case 'number':
      return { type: 'number' };
    case 'text':
    case 'date':
    case 'url':
      return { type: 'line' };
  }
}

function shownValue(field: FieldDefinition, value: FieldValue): ReactNode {
  return <bdi dir="auto">{fieldValueToWords(field, value)}</bdi>;
}

/** A field that the kind of an entity or the type of a link defines. */
export function KindField({ field, value, canEdit, save, claims }: KindFieldProps): ReactElement {
  return (
    <Field label={field.label} help={field.help} claims={claims}>
      <InPlace<FieldValue | null>
        label={field.label}
        text={fieldValueToText(value)}
        kind={inputKind(field)}
        shown={value === undefined ? <NotGiven /> : shownValue(field, value)}
        parse={(text) => parseFieldValue(field, text)}
        save={save}
        canEdit={canEdit}
        {...(field.type === 'date'
          ? { reading: (text: string) => <DateReading text={text} /> }
          : field.help === undefined
            ? {}
            : { hint: field.help })}
      />
    </Field>
  );
}
