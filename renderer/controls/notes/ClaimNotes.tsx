import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { ClaimView } from '../../../core/views/recordView';
import { useCanEdit } from '../../store/caseQueries';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';

interface ClaimNotesProps {
  readonly view: ClaimView;
  /** The claim is open: there is room for what can be done with it. */
  readonly isOpen: boolean;
}

/** The analyst's notes on one claim, below it. */
export function ClaimNotes({
  view: { claim, annotations },
  isOpen,
}: ClaimNotesProps): ReactElement | null {
  const canEdit = useCanEdit();
  const [adding, setAdding] = useState(false);
  if (annotations.length === 0 && !(canEdit && (isOpen || adding))) return null;
  return (
    <div className="claim-notes">
      {annotations.length > 0 && (
        <ul className="notes" aria-label="Notes on the claim">
          {annotations.map((note) => (
            <NoteItem key={note.uid} note={note} canEdit={canEdit} canShowOnChart origin={null} />
          ))}
        </ul>
      )}
      {canEdit && isOpen && !adding && (
        <Button size="small" variant="minimal" onClick={() => setAdding(true)}>
          Add note on the claim
        </Button>
      )}
      {adding && <NoteForm about={{ claim: claim.uid }} onDone={() => setAdding(false)} />}
    </div>
  );
}
