import { Button, Classes } from '@blueprintjs/core';
import { EditIcon, TrashIcon } from '@blueprintjs/icons';
import { useState, type ReactElement } from 'react';
import { newUid } from '../../../core/uid';
import type { ContentsView } from '../../../core/views/caseView';
import { Section } from '../../controls/Section';
import { useCanEdit } from '../../store/caseQueries';
import { execute } from '../../store/execute';
import { useRequest } from '../../store/useRequest';

type Saved = ContentsView['queries'][number];

interface SavedQueriesProps {
  /** What would be saved; null: nothing is asked. */
  readonly text: string | null;
  readonly onRun: (text: string) => void;
}

/** Queries that are kept with the case, and a name for the one that is asked. */
export function SavedQueries({ text, onRun }: SavedQueriesProps): ReactElement | null {
  const saved = useRequest('case.contents', null).data?.queries ?? [];
  const canEdit = useCanEdit();
  const [renamed, setRenamed] = useState<string | null>(null);
  const canSave = canEdit && text !== null && !saved.some((one) => one.text === text);
  if (saved.length === 0 && !canSave) return null;
  return (
    <Section title="Saved queries" startsOpen>
      <ul className="query-saved">
        {saved.map((one) =>
          renamed === one.uid ? (
            <li key={one.uid}>
              <NameForm
                name={one.name}
                label="New name of the query"
                button="Rename"
                onName={async (name) => {
                  const command = { name: 'query.edit', args: { uid: one.uid, name } } as const;
                  if ((await execute({ commands: [command] })).ok) setRenamed(null);
                }}
                onCancel={() => setRenamed(null)}
              />
            </li>
          ) : (
            <SavedQuery
              key={one.uid}
              saved={one}
              canEdit={canEdit}
              onRun={() => onRun(one.text)}
              onRename={() => setRenamed(one.uid)}
            />
          ),
        )}
      </ul>
      {canSave && (
        <NameForm
          name=""
          label="Name to save the query under"
          button="Save"
          onName={async (name) => {
            const args = { uid: newUid(), name, text };
            await execute({ commands: [{ name: 'query.save', args }] });
          }}
        />
      )}
    </Section>
  );
}

interface SavedQueryProps {
  readonly saved: Saved;
  readonly canEdit: boolean;
  readonly onRun: () => void;
  readonly onRename: () => void;
}

function SavedQuery({ saved, canEdit, onRun, onRename }: SavedQueryProps): ReactElement {
  const { uid, name, text } = saved;
  return (
    <li className="query-one">
      <button type="button" className="query-run" title={text} onClick={onRun}>
        <bdi className="clip">{name}</bdi>
      </button>
      {canEdit && (
        <>
          <Button
            size="small"
            variant="minimal"
            icon={<EditIcon size={12} />}
            aria-label={`Rename the query ${name}`}
            onClick={onRename}
          />
          <Button
            size="small"
            variant="minimal"
            icon={<TrashIcon size={12} />}
            aria-label={`Delete the query ${name}`}
            onClick={() => void execute({ commands: [{ name: 'query.remove', args: { uid } }] })}
          />
        </>
      )}
    </li>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onCancel?: () => void;
}

function NameForm({ name, label, button, onName, onCancel }: NameFormProps): ReactElement {
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  return (
    <form
      className="query-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') void onName(wanted);
      }}
    >
      <input
        className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
        aria-label={label}
        placeholder="Save it as …"
        autoComplete="off"
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <Button type="submit" size="small" text={button} disabled={wanted === ''} />
    </form>
  );
}
