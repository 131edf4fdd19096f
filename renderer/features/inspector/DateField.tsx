import type { ReactElement } from 'react';
import { dateToWords } from '../../../core/dates/dateToWords';
import { isYearInferred } from '../../../core/dates/isYearInferred';
import type { Result } from '../../../core/result';
import type { ClaimView } from '../../../core/views/recordView';
import { DateReading } from '../../controls/DateReading';
import { InPlace } from '../../controls/InPlace';
import { NotGiven } from '../../controls/NotGiven';
import { parseOptionalDate } from '../../controls/parseTyped';
import { Field } from './Field';

interface DateFieldProps {
  readonly label: string;
  /** EDTF; null was not given. */
  readonly value: string | null;
  readonly canEdit: boolean;
  readonly save: (value: string | null) => Promise<Result<unknown>>;
  readonly claims?: readonly ClaimView[];
}

/** "10 June 2021" and, beside it, that the year is our own conclusion. */
function DateWords({ edtf }: { readonly edtf: string }): ReactElement {
  const words = dateToWords(edtf);
  const inferred = isYearInferred(edtf);
  return (
    <>
      {inferred ? words.replace(' (year inferred)', '') : words}
      {inferred && <span className="tag tag-after">year inferred</span>}
    </>
  );
}

export function DateField(props: DateFieldProps): ReactElement {
  const { label, value, canEdit, save, claims } = props;
  return (
    <Field label={label} claims={claims ?? []} help={value ?? undefined}>
      <InPlace<string | null>
        label={label}
        text={value ?? ''}
        shown={value === null ? <NotGiven /> : <DateWords edtf={value} />}
        parse={parseOptionalDate}
        save={save}
        canEdit={canEdit}
        reading={(text) => <DateReading text={text} />}
      />
    </Field>
  );
}
