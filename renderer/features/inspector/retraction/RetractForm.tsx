import { Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import { parseLine } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';
import type { Selected } from '../../../store/selection';
import { InspectorForm } from '../../../controls/InspectorForm';

interface RetractFormProps {
  readonly of: Selected;
  readonly onDone: () => void;
}

/** Asks for the reason without which nothing is retracted. */
export function RetractForm({ of, onDone }: RetractFormProps): ReactElement {
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = async () => {
    const parsed = parseLine('The reason', reason);
    if (!parsed.ok) return parsed;
    const args = { uid: of.uid, reason: parsed.value };
    return execute({ commands: [{ name: `${of.word}.retract`, args }] });
  };
  return (
    <InspectorForm
      label="Retract"
      submitText="Retract"
      hint="It stays in the case, marked as retracted, with this reason."
      typed={reason}
      submit={submit}
      onDone={onDone}
    >
      <label htmlFor={id}>Why does it no longer hold?</label>
      <input
        id={id}
        className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
        autoFocus
        autoComplete="off"
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </InspectorForm>
  );
}
