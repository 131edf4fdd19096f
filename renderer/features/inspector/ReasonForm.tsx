import { Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import type { Command } from '../../../core/commands/command';
import { InspectorForm } from '../../controls/InspectorForm';
import { parseLine } from '../../controls/parseTyped';
import { execute } from '../../store/execute';

interface ReasonFormProps {
  readonly label: string;
  readonly submitText: string;
  readonly hint: string;
  readonly question: string;
  readonly command: (reason: string) => Command;
  readonly onDone: () => void;
}

/** Asks for the reason without which a command is not given. */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const { label, submitText, hint, question, command, onDone } = props;
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = async () => {
    const parsed = parseLine('The reason', reason);
    if (!parsed.ok) return parsed;
    return execute({ commands: [command(parsed.value)] });
  };
  return (
    <InspectorForm
      label={label}
      submitText={submitText}
      hint={hint}
      typed={reason}
      submit={submit}
      onDone={onDone}
    >
      <label htmlFor={id}>{question}</label>
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
