import { Button } from '@blueprintjs/core';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Result } from '../../../core/result';

interface InspectorFormProps {
  readonly label: string;
  readonly submitText: string;
  /** A failure leaves the form open, with what was typed and the reason. */
  readonly submit: () => Promise<Result<unknown>>;
  readonly onDone: () => void;
  /** Stands where a problem would. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A small form within the pane: Escape leaves it, and the focus goes back to what opened it. */
export function InspectorForm(props: InspectorFormProps): ReactElement {
  const { label, submitText, submit, onDone, hint, children } = props;
  const [opener] = useState(() => document.activeElement);
  const [problem, setProblem] = useState<string | null>(null);

  const done = (): void => {
    onDone();
    if (opener instanceof HTMLElement) opener.focus();
  };

  const trySubmit = async (): Promise<void> => {
    const saved = await submit();
    if (saved.ok) done();
    else setProblem(saved.error.message);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      done();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void trySubmit();
    }
  };

  return (
    <form
      className="inspector-form"
      aria-label={label}
      onChange={() => setProblem(null)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void trySubmit();
      }}
    >
      {children}
      <p className="in-place-note" aria-live="polite">
        {problem !== null ? (
          <span className="problem">{problem}</span>
        ) : (
          hint !== undefined && <span className="muted">{hint}</span>
        )}
      </p>
      <div className="form-buttons">
        <Button size="small" type="submit" intent="primary">
          {submitText}
        </Button>
        <Button size="small" onClick={done}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
