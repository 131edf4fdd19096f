import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Annotation, AnnotationAbout } from '../../../core/language/annotation';
import type { Uid } from '../../../core/uid';
import { Section } from '../Section';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';

interface NotesProps {
  readonly about: AnnotationAbout;
  readonly annotations: readonly Annotation[];
  readonly canEdit: boolean;
  /** The name of the merged entity that a note was written on. */
  readonly originOf?: (entity: Uid) => string | null;
}

/** The analyst's own notes, oldest first. */
export function Notes({ about, annotations, canEdit, originOf }: NotesProps): ReactElement | null {
  const [adding, setAdding] = useState(false);
  if (annotations.length === 0 && !canEdit) return null;
  return (
    <Section
      title="Notes"
      count={annotations.length}
      aside={
        canEdit && (
          <Button
            size="small"
            variant="minimal"
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            Add note
          </Button>
        )
      }
    >
      {annotations.length === 0 && !adding && (
        <p className="section-empty">No notes yet. A note is your own word, never a source’s.</p>
      )}
      {annotations.length > 0 && (
        <ul className="notes">
          {annotations.map((note) => (
            <NoteItem
              key={note.uid}
              note={note}
              canEdit={canEdit}
              canShowOnChart={'entity' in about || 'link' in about || 'attribution' in about}
              origin={'entity' in note.about ? (originOf?.(note.about.entity) ?? null) : null}
            />
          ))}
        </ul>
      )}
      {adding && <NoteForm about={about} onDone={() => setAdding(false)} />}
    </Section>
  );
}
