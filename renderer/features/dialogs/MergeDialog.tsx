import { Button, Classes } from '@blueprintjs/core';
import { SwapHorizontalIcon } from '@blueprintjs/icons';
import { useState, type ReactElement } from 'react';
import { whyNotMerge } from '../../../core/language/merge';
import type { Uid } from '../../../core/uid';
import { EntityPicker } from '../../controls/EntityPicker';
import { parseLine } from '../../controls/parseTyped';
import { execute } from '../../store/execute';
import { focusView } from '../../store/focusPane';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { MergeSides, nameOf } from './MergeSides';

interface MergeDialogProps {
  readonly uid: Uid;
  readonly into: Uid | null;
  readonly onClose: () => void;
}

function useRecord(uid: Uid | null) {
  return useRequest('entity.record', { uid: uid ?? '' }, { enabled: uid !== null }).data;
}

/** Two entities of one kind become one node, one line, one record, until they are split. */
export function MergeDialog({ uid, into, onClose }: MergeDialogProps): ReactElement {
  const select = useWorkbench((state) => state.select);
  const [sides, setSides] = useState<{ from: Uid; to: Uid | null }>({ from: uid, to: into });
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ to: string | null; reason: string | null }>({
    to: null,
    reason: null,
  });
  const from = useRecord(sides.from);
  const to = useRecord(sides.to);
  const change = (next: { from: Uid; to: Uid | null }): void => {
    setSides(next);
    setProblems({ to: null, reason: null });
  };
  const trouble =
    from && to
      ? whyNotMerge(
          { ...from.entity, name: nameOf(from), retracted: from.entity.retraction !== null },
          { ...to.entity, name: nameOf(to), retracted: to.entity.retraction !== null },
        )
      : null;

  const submit = async (): Promise<string | null> => {
    const parsed = parseLine('The reason', reason);
    if (sides.to === null || trouble !== null || !parsed.ok) {
      setProblems({
        to: sides.to === null ? 'Choose the entity that it is.' : trouble,
        reason: parsed.ok ? null : parsed.error.message,
      });
      return null;
    }
    const args = { uid: sides.from, into: sides.to, reason: parsed.value };
    const result = await execute({ commands: [{ name: 'entity.merge', args }] });
    if (!result.ok) return result.error.message;
    select([{ word: 'entity', uid: sides.to }]);
    onClose();
    focusView(useWorkbench.getState().view);
    return null;
  };

  return (
    <FormDialog
      title={`Merge ${from ? nameOf(from) : '…'} into another`}
      submitLabel="Merge"
      onSubmit={submit}
      onClose={onClose}
      className="merge-dialog"
    >
      <div className="form-field">
        <span aria-hidden="true">Into</span>
        <EntityPicker
          label="Into"
          chosen={sides.to === null ? null : { uid: sides.to, name: to ? nameOf(to) : '…' }}
          autoFocus={sides.to === null}
          {...(from ? { kind: from.entity.kind } : {})}
          problem={problems.to ?? trouble}
          onChoose={(chosen) => change({ ...sides, to: chosen?.uid ?? null })}
        />
      </div>
      {from && to && trouble === null && (
        <>
          <MergeSides from={from} into={to} />
          <div className="merge-swap">
            <Button
              size="small"
              icon={<SwapHorizontalIcon size={14} />}
              onClick={() => change({ from: to.entity.uid, to: from.entity.uid })}
            >
              Keep {nameOf(from)} as the name instead
            </Button>
          </div>
          <p className="muted merge-what">
            They are shown as one node under the name {nameOf(to)}, with the names, claims, links,
            hypotheses and notes of both; each says whose it was. Hypotheses stay as many as they
            are. You can split them again at any time.
          </p>
        </>
      )}
      <FormField label="Why are they the same?" problem={problems.reason}>
        {({ id, note }) => (
          <input
            id={id}
            className={`${Classes.INPUT} ${Classes.FILL}`}
            autoFocus={sides.to !== null}
            autoComplete="off"
            dir="auto"
            aria-describedby={note}
            aria-invalid={problems.reason !== null || undefined}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setProblems({ ...problems, reason: null });
            }}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
