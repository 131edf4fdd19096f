import { Button, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useState, type SyntheticEvent, type ReactElement, type ReactNode } from 'react';
import { useFocusReturn } from '../../store/useFocusReturn';
import { useWorkbench } from '../../store/workbench';

interface PlainDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A dialog that only tells something. Escape and a click beside it close it. */
export function PlainDialog(props: PlainDialogProps): ReactElement {
  const { title, onClose, className = '', children } = props;
  const theme = useWorkbench((state) => state.theme);
  useFocusReturn();
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      className={`dialog ${className} ${theme === 'dark' ? 'bp6-dark' : ''}`}
      transitionDuration={0}
    >
      {children}
    </Dialog>
  );
}

interface FormDialogProps extends PlainDialogProps {
  readonly submitLabel: string;
  /** Resolves to null when all is done, or to why it is not, in words. */
  readonly onSubmit: () => Promise<string | null>;
}

/** A dialog that changes something. Enter does it, and what was refused stays to be mended. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { submitLabel, onSubmit, onClose, children, ...rest } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const refused = await onSubmit();
    setBusy(false);
    setProblem(refused);
  };

  return (
    <PlainDialog {...rest} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogBody>{children}</DialogBody>
        <DialogFooter
          actions={
            <>
              <Button text="Cancel" onClick={onClose} />
              <Button type="submit" intent="primary" text={submitLabel} disabled={busy} />
            </>
          }
        >
          <span className="problem" role="alert">
            {problem}
          </span>
        </DialogFooter>
      </form>
    </PlainDialog>
  );
}
