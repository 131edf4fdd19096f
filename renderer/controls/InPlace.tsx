import { Classes } from '@blueprintjs/core';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Result } from '../../core/result';
import { useKeptTyping } from '../store/useKeptTyping';
import { InPlaceInput, type InPlaceInputKind } from './InPlaceInput';

export interface InPlaceProps<T> {
  /** What is edited: "Weapon". */
  readonly label: string;
  /** How the value reads when it is not edited. */
  readonly shown: ReactNode;
  /** What the input begins with. */
  readonly text: string;
  readonly parse: (text: string) => Result<T>;
  /** A failed save leaves the input open, with what was typed and the reason. */
  readonly save: (value: T) => Promise<Result<unknown>>;
  readonly canEdit: boolean;
  readonly kind?: InPlaceInputKind;
  /** What the text means, shown while it is typed. */
  readonly reading?: (text: string) => ReactNode;
  readonly hint?: string;
  readonly className?: string;
}

/**
 * A value that turns into an input: Enter or leaving it saves, Escape brings the old value back.
 * What cannot be saved stays in the input, with the reason beside it. An input that goes away with
 * its pane saves too, or its text and the reason are told.
 */
export function InPlace<T>(props: InPlaceProps<T>): ReactElement {
  const { label, shown, text, parse, save, canEdit, kind, reading, hint } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const saving = useRef(false);
  const noteId = useId();

  useKeptTyping(() =>
    draft === null || draft === text || saving.current
      ? null
      : { label, typed: draft, parsed: parse(draft), save },
  );

  if (!canEdit) return <span className={props.className}>{shown}</span>;

  const close = (refocus: boolean): void => {
    setDraft(null);
    setProblem(null);
    if (refocus) requestAnimationFrame(() => button.current?.focus());
  };

  const commit = async (typed: string, refocus: boolean): Promise<void> => {
    if (saving.current) return;
    if (typed === text) {
      close(refocus);
      return;
    }
    const parsed = parse(typed);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    saving.current = true;
    const saved = await save(parsed.value);
    saving.current = false;
    if (saved.ok) close(refocus);
    else setProblem(saved.error.message);
  };

  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={`in-place ${props.className ?? ''}`}
        onClick={() => setDraft(text)}
      >
        <span className="visually-hidden">Edit {label}: </span>
        {shown}
      </button>
    );
  }

  const meaning = reading?.(draft) ?? null;
  return (
    <span className={`in-place-editing ${props.className ?? ''}`}>
      <InPlaceInput
        kind={kind ?? { type: 'line' }}
        label={label}
        value={draft}
        invalid={problem !== null}
        describedBy={noteId}
        onChange={(typed) => {
          setDraft(typed);
          setProblem(null);
        }}
        onCommit={(typed, refocus) => void commit(typed, refocus)}
        onRevert={() => close(true)}
      />
      <span id={noteId} className="in-place-note" aria-live="polite">
        {problem !== null ? (
          <span className="problem">{problem}</span>
        ) : (
          (meaning ??
          (hint === undefined ? null : <span className={Classes.TEXT_MUTED}>{hint}</span>))
        )}
      </span>
    </span>
  );
}
