import { useState, type ReactElement } from 'react';
import { readGroups } from '../../../core/chart/groups';
import type { Uid } from '../../../core/uid';
import { parseLine } from '../../controls/parseTyped';
import { groupsHolding, putIntoGroup, renameGroup } from '../../store/groupChart';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import { FormDialog } from './FormDialog';
import { FormSelect } from './FormSelect';
import { FormText } from './FormText';

interface GroupDialogProps {
  readonly of: readonly Uid[];
  /** Null: what is selected goes into a group. */
  readonly renames: Uid | null;
  readonly onClose: () => void;
}

const NEW = 'new';

/** A name for a group of what is selected, or the group that it goes into. */
export function GroupDialog({ of, renames, onClose }: GroupDialogProps): ReactElement {
  const slice = sliceOnScreen();
  const groups = slice ? readGroups(slice.chart) : [];
  const renamed = groups.find(({ uid }) => uid === renames);
  const [name, setName] = useState(renamed?.name ?? `Group ${String(groups.length + 1)}`);
  // Selected with some of one group, the others most likely belong to it.
  const [only, second] = slice ? groupsHolding(slice, of) : [];
  const isPart = only && !second && of.some((uid) => !only.holds.includes(uid));
  const [into, setInto] = useState<string>(isPart ? only.uid : NEW);
  const [problem, setProblem] = useState<string>();

  const submit = async (): Promise<string | null> => {
    const parsed = parseLine('The name', into === NEW || renamed ? name : 'a group');
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return null;
    }
    const isDone = renamed
      ? await renameGroup(renamed.uid, parsed.value)
      : await putIntoGroup(of, into === NEW ? null : into, parsed.value);
    if (isDone) onClose();
    return null;
  };

  const count = of.length === 1 ? '1 entity' : `${String(of.length)} entities`;
  return (
    <FormDialog
      title={renamed ? 'Rename group' : `Group ${count}`}
      submitLabel={renamed ? 'Save' : 'Group'}
      onSubmit={submit}
      onClose={onClose}
    >
      {!renamed && groups.length > 0 && (
        <FormSelect
          label="Into"
          value={into}
          onChange={setInto}
          options={[
            { value: NEW, label: 'A new group' },
            ...groups.map((group) => ({ value: group.uid, label: group.name })),
          ]}
        />
      )}
      {(renamed ?? into === NEW) && (
        <FormText
          label="Name"
          value={name}
          problem={problem}
          autoFocus
          onChange={(typed) => {
            setName(typed);
            setProblem(undefined);
          }}
        />
      )}
    </FormDialog>
  );
}
