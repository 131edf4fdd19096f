import type { ReactElement } from 'react';
import { NoteItem } from '../../controls/notes/NoteItem';
import { useCanEdit } from '../../store/caseQueries';
import { useRequest } from '../../store/useRequest';
import { RecordState } from './RecordState';

/** A note that lies at a spot of the chart. */
export function NoteInspector({ uid }: { readonly uid: string }): ReactElement {
  const { data: note, error } = useRequest('annotation.record', { uid });
  const canEdit = useCanEdit();
  if (!note || error) return <RecordState error={error} />;
  return (
    <article className="inspector" aria-label="Note on the chart">
      <header className="inspector-head">
        <p className="inspector-kind">note</p>
        <h2 className="inspector-title">On the chart</h2>
      </header>
      <ul className="notes inspector-note">
        <NoteItem note={note} canEdit={canEdit} canShowOnChart={false} />
      </ul>
    </article>
  );
}
