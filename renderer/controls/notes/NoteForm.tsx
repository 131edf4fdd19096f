import { Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { AnnotationAbout } from '../../../core/language/annotation';
import { newUid } from '../../../core/uid';
import { execute } from '../../store/execute';
import { InspectorForm } from '../InspectorForm';
import { notePreview } from './notePreview';
import { parseNote } from './parseNote';

interface NoteFormProps {
  readonly about: AnnotationAbout;
  readonly onDone: () => void;
}

export function NoteForm({ about, onDone }: NoteFormProps): ReactElement {
  const [text, setText] = useState('');
  const submit = async () => {
    const parsed = parseNote(text);
    if (!parsed.ok) return parsed;
    const args = { uid: newUid(), about, text: parsed.value, callout: false };
    return execute({ commands: [{ name: 'annotation.create', args }] });
  };
  return (
    <InspectorForm
      label="New note"
      submitText="Save note"
      hint="Markdown. Ctrl+Enter saves."
      typed={text}
      savesTyped
      submit={submit}
      onDone={onDone}
    >
      <textarea
        className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
        aria-label="Note"
        autoFocus
        dir="auto"
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {notePreview(text)}
    </InspectorForm>
  );
}
