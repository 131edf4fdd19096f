import type { ReactElement } from 'react';
import type { SelectedRecord } from '../../../store/selection';
import { ReasonForm } from '../ReasonForm';

interface RetractFormProps {
  readonly of: SelectedRecord;
  readonly onDone: () => void;
}

/** Asks for the reason without which nothing is retracted. */
export function RetractForm({ of, onDone }: RetractFormProps): ReactElement {
  return (
    <ReasonForm
      label="Retract"
      submitText="Retract"
      hint="It stays in the case, marked as retracted, with this reason."
      question="Why does it no longer hold?"
      command={(reason) => ({ name: `${of.word}.retract`, args: { uid: of.uid, reason } })}
      onDone={onDone}
    />
  );
}
