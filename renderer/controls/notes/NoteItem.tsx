import { Button, Switch } from '@blueprintjs/core';
import { TrashIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import type { CommandArguments } from '../../../core/commands/command';
import type { Annotation } from '../../../core/language/annotation';
import { InPlace } from '../InPlace';
import { Moment } from '../Moment';
import { execute, undo } from '../../store/execute';
import { tell } from '../../store/notices';
import { MarkdownText } from './MarkdownText';
import { notePreview } from './notePreview';
import { parseNote } from './parseNote';

interface NoteItemProps {
  readonly note: Annotation;
  readonly canEdit: boolean;
  /** It is about something that can stand on a chart. */
  readonly canShowOnChart: boolean;
  /** The name of the merged entity that it was written on. */
  readonly origin?: string | null;
}

async function removeNote(uid: string): Promise<void> {
  const result = await execute({ commands: [{ name: 'annotation.remove', args: { uid } }] });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text: 'Deleted a note.',
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}

export function NoteItem(props: NoteItemProps): ReactElement {
  const { note, canEdit, canShowOnChart, origin = null } = props;
  const edit = (change: Omit<CommandArguments<'annotation.edit'>, 'uid'>) =>
    execute({ commands: [{ name: 'annotation.edit', args: { uid: note.uid, ...change } }] });
  return (
    <li className="note">
      <InPlace<string>
        label="Note"
        text={note.text}
        kind={{ type: 'prose' }}
        className="prose"
        hint="Markdown. Ctrl+Enter saves, Esc brings the old text back."
        shown={<MarkdownText text={note.text} />}
        reading={notePreview}
        parse={parseNote}
        save={(text) => edit({ text })}
        canEdit={canEdit}
      />
      <div className="note-foot">
        <span className="muted">
          <bdi>{note.recordedBy}</bdi> · <Moment at={note.recordedAt} />
          {origin !== null && (
            <>
              {' '}
              · on <bdi>{origin}</bdi>
            </>
          )}
        </span>
        {canEdit && canShowOnChart && (
          <Switch
            className="note-switch"
            checked={note.callout}
            label="Show on the chart"
            onChange={(event) => void edit({ callout: event.currentTarget.checked })}
          />
        )}
        {canEdit && (
          <Button
            size="small"
            variant="minimal"
            icon={<TrashIcon size={12} />}
            aria-label="Delete the note"
            title="Delete the note"
            onClick={() => void removeNote(note.uid)}
          />
        )}
      </div>
    </li>
  );
}
