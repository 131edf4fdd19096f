import { useState, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { parseLine } from '../../controls/parseTyped';
import { execute } from '../../store/execute';
import { FormDialog } from './FormDialog';
import { FormText } from './FormText';

interface RetractClaimDialogProps {
  readonly claim: Uid;
  readonly onClose: () => void;
}

/** Asks for the reason without which no claim is retracted. */
export function RetractClaimDialog({ claim, onClose }: RetractClaimDialogProps): ReactElement {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async (): Promise<string | null> => {
    const parsed = parseLine('The reason', reason);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return null;
    }
    const args = { uid: claim, reason: parsed.value };
    const result = await execute({ commands: [{ name: 'claim.retract', args }] });
    if (!result.ok) return result.error.message;
    onClose();
    return null;
  };
  return (
    <FormDialog title="Retract the claim" submitLabel="Retract" onSubmit={submit} onClose={onClose}>
      <FormText
        label="Reason"
        value={reason}
        problem={problem}
        hint="It stays in the case, marked as retracted, with this reason."
        placeholder="Why does it no longer hold?"
        autoFocus
        onChange={(typed) => {
          setReason(typed);
          setProblem(undefined);
        }}
      />
    </FormDialog>
  );
}
