import type { ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import { ReasonForm } from '../ReasonForm';

interface SplitFormProps {
  readonly uid: Uid;
  readonly name: string;
  readonly onDone: () => void;
}

/** Asks for the reason without which nothing is split. */
export function SplitForm({ uid, name, onDone }: SplitFormProps): ReactElement {
  return (
    <ReasonForm
      label={`Split ${name}`}
      submitText="Split"
      hint="Each gets back what was recorded for it. What was added since stays here."
      question="Why are they not the same?"
      command={(reason) => ({ name: 'entity.split', args: { uid, reason } })}
      onDone={onDone}
    />
  );
}
