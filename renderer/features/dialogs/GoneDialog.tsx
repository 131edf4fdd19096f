import { Button, DialogBody, DialogFooter } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { PlainDialog } from './FormDialog';

interface GoneDialogProps {
  readonly title: string;
  readonly error: Error;
  readonly onClose: () => void;
}

/** Stands where what should be edited cannot be read. */
export function GoneDialog({ title, error, onClose }: GoneDialogProps): ReactElement {
  return (
    <PlainDialog title={title} onClose={onClose}>
      <DialogBody>
        <p role="alert">{error.message}</p>
      </DialogBody>
      <DialogFooter actions={<Button text="Close" autoFocus onClick={onClose} />} />
    </PlainDialog>
  );
}
