import { Button } from '@blueprintjs/core';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Position } from '../../../../core/language/entity';
import type { Result } from '../../../../core/result';
import { positionToDraft, readPosition, type PositionDraft } from '../../../controls/positionDraft';
import { positionHint, PositionInputs } from '../../../controls/PositionInputs';
import { useOneAtATime } from '../../../controls/useOneAtATime';
import { useKeptTyping } from '../../../store/useKeptTyping';

interface PositionFormProps {
  readonly position: Position | null;
  readonly save: (position: Position | null) => Promise<Result<unknown>>;
  readonly onDone: () => void;
}

function isSame(one: PositionDraft, other: PositionDraft): boolean {
  return (
    one.latitude === other.latitude &&
    one.longitude === other.longitude &&
    one.precision === other.precision
  );
}

/** Latitude, longitude and precision, which only make sense together. */
export function PositionForm({ position, save, onDone }: PositionFormProps): ReactElement {
  const [draft, setDraft] = useState(() => positionToDraft(position));
  const [problem, setProblem] = useState<string | null>(null);
  const finished = useRef(false);
  const noteId = useId();
  const parsed = readPosition(draft);

  const done = (): void => {
    finished.current = true;
    onDone();
  };

  const submit = useOneAtATime(async () => {
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    finished.current = true;
    const saved = await save(parsed.value);
    if (saved.ok) {
      done();
      return;
    }
    finished.current = false;
    setProblem(saved.error.message);
  });

  useKeptTyping(() => {
    if (finished.current || isSame(draft, positionToDraft(position))) return null;
    const typed = `${draft.latitude}, ${draft.longitude}`;
    return { label: 'The position', typed, parsed, save };
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    done();
  };

  return (
    <form
      className="position-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PositionInputs
        draft={draft}
        invalid={problem !== null}
        describedBy={noteId}
        autoFocus
        onChange={(part) => {
          setDraft({ ...draft, ...part });
          setProblem(null);
        }}
      />
      <p id={noteId} className="in-place-note" aria-live="polite">
        {problem === null ? (
          <span className="muted">{positionHint}</span>
        ) : (
          <span className="problem">{problem}</span>
        )}
      </p>
      <div className="form-buttons">
        <Button size="small" type="submit" intent="primary">
          Save
        </Button>
        <Button size="small" onClick={done}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
