import { Button } from '@blueprintjs/core';
import { useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { fail, ok, type Result } from '../../core/result';
import { useOneAtATime } from './useOneAtATime';
import { useKeptTyping } from '../store/useKeptTyping';

interface InspectorFormProps {
  readonly label: string;
  readonly submitText: string;
  /** A failure leaves the form open, with what was typed and the reason. */
  readonly submit: () => Promise<Result<unknown>>;
  readonly onDone: () => void;
  /** Stands where a problem would. */
  readonly hint?: string;
  /** The words typed so far: they are not lost when the form goes away unasked. */
  readonly typed?: string;
  /** They are all there is to it, so they are saved then. Otherwise they are told. */
  readonly savesTyped?: boolean;
  readonly children: ReactNode;
}

const unfinished = fail('typed.unfinished', 'The form was left before it was sent.');

/** A small form within the pane: Escape leaves it, and the focus goes back to what opened it. */
export function InspectorForm(props: InspectorFormProps): ReactElement {
  const { label, submitText, submit, onDone, hint, typed = '', savesTyped = false } = props;
  const [opener] = useState(() => document.activeElement);
  const [problem, setProblem] = useState<string | null>(null);

  const finished = useRef(false);

  const done = (): void => {
    finished.current = true;
    onDone();
    if (opener instanceof HTMLElement) opener.focus();
  };

  const trySubmit = useOneAtATime(async () => {
    finished.current = true;
    const saved = await submit();
    finished.current = false;
    if (saved.ok) done();
    else setProblem(saved.error.message);
  });

  useKeptTyping(() => {
    if (finished.current || typed.trim() === '') return null;
    return { label, typed, parsed: savesTyped ? ok(null) : unfinished, save: submit };
  });

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
      {props.children}
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
