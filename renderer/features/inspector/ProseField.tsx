import type { ReactElement } from 'react';
import type { Result } from '../../../core/result';
import type { ClaimView } from '../../../core/views/recordView';
import { InPlace } from '../../controls/InPlace';
import { NotGiven } from '../../controls/NotGiven';
import { parseProse } from '../../controls/parseTyped';
import { Field } from './Field';

interface ProseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly canEdit: boolean;
  readonly save: (value: string) => Promise<Result<unknown>>;
  readonly claims?: readonly ClaimView[];
}

/** Free text over several lines. Empty is not given. */
export function ProseField(props: ProseFieldProps): ReactElement {
  const { label, value, canEdit, save, claims } = props;
  return (
    <Field label={label} claims={claims ?? []}>
      <InPlace<string>
        label={label}
        text={value}
        kind={{ type: 'prose' }}
        className="prose"
        hint="Ctrl+Enter saves, Esc brings the old text back."
        shown={
          value === '' ? (
            <NotGiven />
          ) : (
            <span className="prose-text" dir="auto">
              {value}
            </span>
          )
        }
        parse={(text) => parseProse(label, text)}
        save={save}
        canEdit={canEdit}
      />
    </Field>
  );
}
