import type { ReactElement } from 'react';
import { ok, type Result } from '../../../../core/result';
import { reliabilityTerms, type Reliability } from '../../../../core/vocabularies/reliability';
import { termOf } from '../../../../core/vocabularies/termOf';
import { InPlace } from '../../../controls/InPlace';
import { NotGiven } from '../../../controls/NotGiven';
import { Field } from '../Field';
import { reliabilityChoices } from './reliabilityChoices';

interface ReliabilityFieldProps {
  readonly value: Reliability | null;
  readonly canEdit: boolean;
  readonly save: (value: Reliability | null) => Promise<Result<unknown>>;
}

/** The grade of the source with its meaning beside it. Nobody's grade is not an F. */
export function ReliabilityField({ value, canEdit, save }: ReliabilityFieldProps): ReactElement {
  return (
    <Field label="Reliability">
      <InPlace<Reliability | null>
        label="Reliability"
        text={value ?? ''}
        kind={{ type: 'choice', choices: reliabilityChoices }}
        shown={value === null ? <NotGiven text="not graded" /> : <ReliabilityWords of={value} />}
        reading={(text) => (text === '' ? null : definitionOf(text as Reliability))}
        parse={(text) => ok(text === '' ? null : (text as Reliability))}
        save={save}
        canEdit={canEdit}
      />
    </Field>
  );
}

function definitionOf(term: Reliability): ReactElement {
  return <span className="muted">{termOf(reliabilityTerms, term).definition}</span>;
}

function ReliabilityWords({ of }: { readonly of: Reliability }): ReactElement {
  return (
    <>
      <span className="grade">{of}</span> {termOf(reliabilityTerms, of).label}
      <span className="field-definition">{definitionOf(of)}</span>
    </>
  );
}
