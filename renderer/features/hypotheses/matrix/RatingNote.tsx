import { Classes } from '@blueprintjs/core';
import { useEffect, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import type { Assessment } from '../../../../core/language/assessment';
import { ratingTerms } from '../../../../core/vocabularies/rating';
import { termOf } from '../../../../core/vocabularies/termOf';
import { InspectorForm } from '../../../controls/InspectorForm';
import { parseProse } from '../../../controls/parseTyped';
import type { RatingChoice } from './RatingMenu';
import { rateCell } from './rateCell';

interface RatingNoteProps {
  readonly assessment: Assessment;
  readonly at: RatingChoice['at'];
  readonly onDone: () => void;
}

/** Why a cell was rated so, written beside it. */
export function RatingNote({ assessment, at, onDone }: RatingNoteProps): ReactElement {
  const { attribution, claim, rating, note } = assessment;
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  // After the menu that it may have been chosen from has given the focus back.
  useEffect(() => field.current?.focus(), []);
  const label = `Why ${termOf(ratingTerms, rating).label}?`;
  const submit = async () => {
    const parsed = parseProse('The note', text);
    if (!parsed.ok) return parsed;
    return rateCell({ attribution, claim, rating, note: parsed.value });
  };
  return (
    <div
      className="menu rating-note"
      style={{ '--x': `${String(at.x)}px`, '--y': `${String(at.y)}px` } as CSSProperties}
    >
      <strong>{label}</strong>
      <InspectorForm
        label={label}
        submitText="Save note"
        hint="Ctrl+Enter saves; empty takes it away."
        typed={text === note ? '' : text}
        savesTyped
        submit={submit}
        onDone={onDone}
      >
        <textarea
          ref={field}
          className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
          aria-label="Note on the rating"
          dir="auto"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </InspectorForm>
    </div>
  );
}
