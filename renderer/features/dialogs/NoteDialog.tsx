import { useState, type ReactElement } from 'react';
import { newUid } from '../../../core/uid';
import { parseNote } from '../../controls/notes/parseNote';
import { notePreview } from '../../controls/notes/notePreview';
import { execute } from '../../store/execute';
import { focusView } from '../../store/focusPane';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormText } from './FormText';

interface NoteDialogProps {
  /** Where on the chart it is to lie. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A note of the analyst's own at a spot of the chart. */
export function NoteDialog({ at, onClose }: NoteDialogProps): ReactElement {
  const select = useWorkbench((state) => state.select);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async (): Promise<string | null> => {
    const parsed = parseNote(text);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return null;
    }
    const chart = sliceOnScreen()?.chart.uid;
    if (chart === undefined) return 'No chart is open.';
    const args = { uid: newUid(), about: { chart, ...at }, text: parsed.value, callout: true };
    const result = await execute({ commands: [{ name: 'annotation.create', args }] });
    if (!result.ok) return result.error.message;
    select([{ word: 'annotation', uid: args.uid }]);
    onClose();
    focusView('graph');
    return null;
  };
  return (
    <FormDialog title="New note" submitLabel="Add note" onSubmit={submit} onClose={onClose}>
      <FormText
        label="Note"
        rows={4}
        value={text}
        problem={problem}
        placeholder="Markdown. It is your own word, never a source’s."
        autoFocus
        onChange={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
      />
      {notePreview(text)}
    </FormDialog>
  );
}
