import type { ReactElement } from 'react';
import { ok, type Result } from '../../../core/result';
import type { ClaimView } from '../../../core/views/recordView';
import { InPlace } from '../../controls/InPlace';
import { NotGiven } from '../../controls/NotGiven';
import { parseLine } from '../../controls/parseTyped';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly canEdit: boolean;
  readonly save: (value: string | null) => Promise<Result<unknown>>;
  readonly parse?: (text: string) => Result<string | null>;
  /** How the value reads, where that is not the value itself. */
  readonly shown?: (value: string) => string;
  readonly claims?: readonly ClaimView[];
}

/** A line that may be not given. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, canEdit, save, parse, shown, claims } = props;
  return (
    <Field label={label} claims={claims ?? []}>
      <InPlace<string | null>
        label={label}
        text={value ?? ''}
        shown={value === null ? <NotGiven /> : <bdi dir="auto">{shown?.(value) ?? value}</bdi>}
        parse={parse ?? ((text) => (text.trim() === '' ? ok(null) : parseLine(label, text)))}
        save={save}
        canEdit={canEdit}
      />
    </Field>
  );
}
