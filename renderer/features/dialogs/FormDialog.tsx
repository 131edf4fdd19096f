import { Button, Classes, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useOneAtATime } from '../../controls/useOneAtATime';
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
      className={`dialog ${className} ${theme === 'dark' ? Classes.DARK : ''}`}
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
  const [problem, setProblem] = useState<string | null>(null);

  const submit = useOneAtATime(async () => setProblem(await onSubmit()));

  return (
    <PlainDialog {...rest} onClose={onClose}>
      <form
        noValidate
        onKeyDown={(event) => {
          // In a text of several lines Enter is a new line.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <DialogBody>{children}</DialogBody>
        <DialogFooter
          actions={
            <>
              <Button text="Cancel" onClick={onClose} />
              <Button type="submit" intent="primary" text={submitLabel} />
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
