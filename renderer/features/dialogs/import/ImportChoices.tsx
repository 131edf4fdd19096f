import type { ReactElement } from 'react';
import { FormSelect } from '../FormSelect';
import { FormText } from '../FormText';
import type { ImportRun } from './useImport';

const missing = [
  { value: 'leave', label: 'Leave what is not in it any more' },
  { value: 'retract', label: 'Retract what is not in it any more' },
];

/** What is asked of every import: where it comes from, and what becomes of what is gone from it. */
export function ImportChoices({
  run,
  autoFocus = false,
}: {
  readonly run: ImportRun;
  readonly autoFocus?: boolean;
}): ReactElement {
  return (
    <>
      <FormText
        label="Origin"
        autoFocus={autoFocus}
        value={run.origin}
        hint="The same for the next file of it: what is in it then is changed, not doubled."
        onChange={run.setOrigin}
      />
      <FormSelect
        label="Newer file"
        options={missing}
        value={run.missing}
        onChange={(value) => run.setMissing(value === 'retract' ? 'retract' : 'leave')}
      />
    </>
  );
}
