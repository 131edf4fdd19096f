import { Button, Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Name } from '../../../../core/language/entity';
import { fail, type Result } from '../../../../core/result';
import type { Uid } from '../../../../core/uid';
import { parseLine } from '../../../controls/parseTyped';
import { useOneAtATime } from '../../../controls/useOneAtATime';
import { execute } from '../../../store/execute';
import { useKeptTyping } from '../../../store/useKeptTyping';
import { addName, repeatedName } from './editNames';
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
  const save = async (changed: Name[]): Promise<Result<unknown>> => {
    const repeated = repeatedName(names, changed);
    return repeated === null
      ? execute({ commands: [{ name: 'entity.name', args: { uid, names: changed } }] })
      : fail('name.there', `“${repeated.text}” is already among its names.`);
  };
  const saveAdded = (text: string) => save(addName(names, text));
  const parsed = parseLine('The name', added);

  const add = useOneAtATime(async () => {
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    // Emptied first, so that nothing is left to be kept while it is saved.
    setAdded('');
    const saved = await saveAdded(parsed.value);
    if (saved.ok) return;
    setAdded(added);
    setProblem(saved.error.message);
  });

  useKeptTyping(() =>
    added.trim() === '' ? null : { label: 'The name', typed: added, parsed, save: saveAdded },
  );

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
          className={`${Classes.INPUT} ${Classes.SMALL}`}
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
