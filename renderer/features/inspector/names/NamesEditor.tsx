import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Name } from '../../../../core/language/entity';
import type { Uid } from '../../../../core/uid';
import { parseLine } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';
import { addName } from './editNames';
import { NameRow } from './NameRow';

interface NamesEditorProps {
  readonly uid: Uid;
  readonly names: readonly Name[];
  readonly onDone: () => void;
}

/** All names of an entity, in the order they are shown. */
export function NamesEditor({ uid, names, onDone }: NamesEditorProps): ReactElement {
  const [added, setAdded] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = (changed: Name[]) =>
    execute({ commands: [{ name: 'entity.name', args: { uid, names: changed } }] });

  const add = async (): Promise<void> => {
    const parsed = parseLine('The name', added);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    const saved = await save(addName(names, parsed.value));
    if (saved.ok) setAdded('');
    else setProblem(saved.error.message);
  };

  return (
    <div className="names-editor" role="group" aria-label="Names">
      {names.map((name, index) => (
        <NameRow
          key={name.uid}
          name={name}
          names={names}
          isFirst={index === 0}
          isLast={index === names.length - 1}
          save={save}
        />
      ))}
      <form
        className="name-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          className="bp6-input bp6-small"
          aria-label="Another name"
          placeholder="Another name, in any script"
          dir="auto"
          value={added}
          onChange={(event) => {
            setAdded(event.target.value);
            setProblem(null);
          }}
        />
        <Button size="small" type="submit">
          Add
        </Button>
        <Button size="small" variant="minimal" onClick={onDone}>
          Done
        </Button>
      </form>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
