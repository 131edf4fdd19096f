import { Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { newUid, type Uid } from '../../../core/uid';
import { DateInput } from '../../controls/DateInput';
import { emptyPosition } from '../../controls/positionDraft';
import { positionHint, PositionInputs } from '../../controls/PositionInputs';
import { useLanguage } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { execute } from '../../store/execute';
import { freeSpot } from '../../store/freeSpot';
import { focusView } from '../../store/focusPane';
import { centreOn } from '../../store/graph';
import { leadTo } from '../../store/leadTo';
import type { PassageChoice } from '../../store/passageChoice';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import { useWorkbench } from '../../store/workbench';
import { AlreadyThere } from './AlreadyThere';
import { entityCommands, entityProblems, noProblems, type EntityDraft } from './entityDraft';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { saidIn } from './passageDraft';
import { KindChoice } from './KindChoice';

interface EntityDialogProps {
  /** Where on the chart it was asked for; null: wherever there is room. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly called: string;
  /** Where it is read that there is such a thing. */
  readonly passage: PassageChoice | null;
  readonly onClose: () => void;
}

const emptyDraft: EntityDraft = {
  kind: '',
  name: '',
  date: '',
  ...emptyPosition,
};

/** A new actor, place, incident or thing of an own kind, put on the chart in the same step. */
export function EntityDialog(props: EntityDialogProps): ReactElement {
  const { at, called, passage, onClose } = props;
  const kinds = useLanguage()?.kinds ?? [];
  const select = useWorkbench((state) => state.select);
  const [typed, setDraft] = useState<EntityDraft>({ ...emptyDraft, name: called });
  const [problems, setProblems] = useState(noProblems);
  const kind = kinds.find(({ key }) => key === typed.kind) ?? kinds[0];
  const draft = { ...typed, kind: kind?.key ?? '' };
  const hasPosition = kind?.base === 'place' || kind?.base === 'incident';

  const change = (part: Partial<EntityDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblems(noProblems);
  };

  const submit = async (): Promise<string | null> => {
    const found = entityProblems(draft, hasPosition);
    if (found) {
      setProblems(found);
      return null;
    }
    const slice = sliceOnScreen();
    const uid = newUid();
    const spot = slice && freeSpot(slice.nodes, at ?? undefined);
    const chart = slice && spot ? { uid: slice.chart.uid, ...spot } : null;
    const result = await execute({
      commands: [
        ...entityCommands(uid, draft, hasPosition, chart),
        ...saidIn(passage, { entity: uid, field: 'existence' }),
      ],
      label: `Create ${kind?.label.toLowerCase() ?? 'entity'} “${draft.name.trim()}”`.slice(0, 200),
    });
    if (!result.ok) return result.error.message;
    select([{ word: 'entity', uid }]);
    centreOn(uid);
    onClose();
    focusView(useWorkbench.getState().view);
    return null;
  };

  /** From a text, what is read there is then claimed of the one that the case has. */
  const goTo = ({ uid, title }: { readonly uid: Uid; readonly title: string }): void => {
    onClose();
    if (passage === null) leadTo({ word: 'entity', uid, title }, sliceOnScreen());
    else {
      const about = { entity: uid, field: 'existence' };
      useDialogs.getState().show({ name: 'claim', claim: null, about, passage });
    }
  };

  return (
    <FormDialog title="New entity" submitLabel="Create" onSubmit={submit} onClose={onClose}>
      <KindChoice kinds={kinds} chosen={draft.kind} onChoose={(key) => change({ kind: key })} />
      <FormField
        label="Name"
        problem={problems.name}
        hint="In any script; others can be added later."
      >
        {({ id, note }) => (
          <input
            id={id}
            className={`${Classes.INPUT} ${Classes.FILL} ${problems.name === null ? '' : Classes.INTENT_DANGER}`}
            autoFocus
            autoComplete="off"
            dir="auto"
            aria-describedby={note}
            aria-invalid={problems.name !== null || undefined}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </FormField>
      <AlreadyThere name={draft.name} onChoose={goTo} />
      <FormField label="Date">
        {({ id }) => <DateInput id={id} value={draft.date} onChange={(date) => change({ date })} />}
      </FormField>
      {hasPosition && (
        <FormField label="Position" problem={problems.position} hint={positionHint}>
          {({ note }) => (
            <PositionInputs
              draft={draft}
              invalid={problems.position !== null}
              describedBy={note}
              onChange={change}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  );
}
