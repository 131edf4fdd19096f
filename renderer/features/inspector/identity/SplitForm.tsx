import { Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import { InspectorForm } from '../../../controls/InspectorForm';
import { parseLine } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';

interface SplitFormProps {
  readonly uid: Uid;
  readonly name: string;
  readonly onDone: () => void;
}

/** Asks for the reason without which nothing is split. */
export function SplitForm({ uid, name, onDone }: SplitFormProps): ReactElement {
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = async () => {
    const parsed = parseLine('The reason', reason);
    if (!parsed.ok) return parsed;
    return execute({ commands: [{ name: 'entity.split', args: { uid, reason: parsed.value } }] });
  };
  return (
    <InspectorForm
      label={`Split ${name}`}
      submitText="Split"
      hint="Each gets back what was recorded for it. What was added since stays here."
      typed={reason}
      submit={submit}
      onDone={onDone}
    >
      <label htmlFor={id}>Why are they not the same?</label>
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
