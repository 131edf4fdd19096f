import { Classes } from '@blueprintjs/core';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Result } from '../../core/result';
import { useKeptTyping } from '../store/useKeptTyping';
import { InPlaceInput, type InPlaceInputKind } from './InPlaceInput';

export interface InPlaceEditorProps<T> {
  /** What is edited: "Weapon". */
  readonly label: string;
  /** What the input begins with. */
  readonly text: string;
  readonly parse: (text: string) => Result<T>;
  /** A failed save leaves the input open, with what was typed and the reason. */
  readonly save: (value: T) => Promise<Result<unknown>>;
  readonly kind?: InPlaceInputKind;
  /** What the text means, shown while it is typed. */
  readonly reading?: (text: string) => ReactNode;
  readonly hint?: string;
  readonly className?: string;
  /** It was saved or given up. `refocus`: the keyboard was in it. */
  readonly onClose: (refocus: boolean) => void;
}

/**
 * The input of a value that is edited where it stands: Enter or leaving it saves, Escape gives up.
 * What cannot be saved stays in it, with the reason beside it. One that goes away with its pane
 * saves too, or its text and the reason are told.
 */
export function InPlaceEditor<T>(props: InPlaceEditorProps<T>): ReactElement {
  const { label, text, parse, save, kind, reading, hint, className, onClose } = props;
  const [draft, setDraft] = useState(text);
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useRef(false);
  const done = useRef(false);
  const noteId = useId();

  useKeptTyping(() =>
    draft === text || saving.current || done.current
      ? null
      : { label, typed: draft, parsed: parse(draft), save },
  );

  const close = (refocus: boolean): void => {
    done.current = true;
    onClose(refocus);
  };

  const commit = async (typed: string, refocus: boolean): Promise<void> => {
    if (saving.current || done.current) return;
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

  const meaning = reading?.(draft) ?? null;
  return (
    <span className={`in-place-editing ${className ?? ''}`}>
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
