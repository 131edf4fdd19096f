import type { ReactElement } from 'react';
import { ok, type Result } from '../../../core/result';
import type { ClaimView } from '../../../core/views/recordView';
import { InPlace } from '../../controls/InPlace';
import type { Choice } from '../../controls/InPlaceInput';
import { NotGiven } from '../../controls/NotGiven';
import { Field } from './Field';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  /** Nobody may have given it. */
  readonly optional: boolean;
  readonly canEdit: boolean;
  readonly save: (value: string | null) => Promise<Result<unknown>>;
  readonly claims?: readonly ClaimView[];
  readonly noneText?: string;
}

export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { label, value, choices, optional, canEdit, save, claims, noneText = 'not given' } = props;
  const known = choices.some((choice) => choice.value === value);
  const all = [
    ...(optional ? [{ value: '', label: noneText }] : []),
    ...(value !== null && !known ? [{ value, label: value }] : []),
    ...choices,
  ];
  return (
    <Field label={label} claims={claims ?? []}>
      <InPlace<string | null>
        label={label}
        text={value ?? ''}
        kind={{ type: 'choice', choices: all }}
        shown={
          value === null ? (
            <NotGiven text={noneText} />
          ) : (
            (choices.find((choice) => choice.value === value)?.label ?? value)
          )
        }
        parse={(text) => ok(text === '' ? null : text)}
        save={save}
        canEdit={canEdit}
      />
    </Field>
  );
}
