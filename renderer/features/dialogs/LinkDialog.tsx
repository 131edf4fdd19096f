import { Button, Classes } from '@blueprintjs/core';
import { SwapVerticalIcon } from '@blueprintjs/icons';
import { useState, type ReactElement } from 'react';
import { newUid, type Uid } from '../../../core/uid';
import { DateInput } from '../../controls/DateInput';
import { EntityPicker } from '../../controls/EntityPicker';
import { addToChart } from '../../store/addToChart';
import { useLanguage } from '../../store/caseQueries';
import { execute } from '../../store/execute';
import { focusView } from '../../store/focusPane';
import { centreOn } from '../../store/graph';
import { tell } from '../../store/notices';
import type { PassageChoice } from '../../store/passageChoice';
import { wordOf } from '../../store/selection';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { LinkReading } from './LinkReading';
import { linkCommand, linkProblems, noProblems, type LinkDraft } from './linkDraft';
import { saidIn } from './passageDraft';
import { useEntityName } from './useEntityName';

interface LinkDialogProps {
  readonly from: Uid | null;
  readonly to: Uid | null;
  /** Where it is read that the two are linked. */
  readonly passage: PassageChoice | null;
  readonly onClose: () => void;
}

/** A new link between two entities of the case. */
export function LinkDialog({ from, to, passage, onClose }: LinkDialogProps): ReactElement {
  const types = useLanguage()?.linkTypes ?? [];
  const select = useWorkbench((state) => state.select);
  const [draft, setDraft] = useState<LinkDraft>({ from, to, type: '', date: '', description: '' });
  const [problems, setProblems] = useState(noProblems);
  const fromName = useEntityName(draft.from);
  const toName = useEntityName(draft.to);
  const type = types.find(({ key }) => key === draft.type);

  const change = (part: Partial<LinkDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblems(noProblems);
  };

  const submit = async (): Promise<string | null> => {
    const found = linkProblems(draft);
    const uid = newUid();
    const command = linkCommand(uid, draft);
    if (found || !command) {
      setProblems(found ?? noProblems);
      return null;
    }
    const result = await execute({ commands: [command, ...saidIn(passage, { link: uid })] });
    if (!result.ok) return result.error.message;
    select([{ word: 'link', uid }]);
    showOnChart(uid, draft);
    onClose();
    focusView(useWorkbench.getState().view);
    return null;
  };

  const picker = (
    label: string,
    end: 'from' | 'to',
    name: string | null,
    autoFocus: boolean,
  ): ReactElement => {
    const uid = draft[end];
    return (
      <div className="form-field">
        <span aria-hidden="true">{label}</span>
        <EntityPicker
          label={label}
          chosen={uid === null ? null : { uid, name: name ?? '…' }}
          autoFocus={autoFocus}
          problem={problems[end]}
          onChoose={(chosen) => change({ [end]: chosen?.uid ?? null })}
        />
      </div>
    );
  };

  return (
    <FormDialog title="New link" submitLabel="Create" onSubmit={submit} onClose={onClose}>
      {picker('From', 'from', fromName, from === null)}
      <FormField label="Link" problem={problems.type}>
        {({ id, note }) => (
          <div className="link-type">
            <span className={`${Classes.HTML_SELECT} ${Classes.FILL}`}>
              <select
                id={id}
                autoFocus={from !== null && to !== null}
                aria-describedby={note}
                aria-invalid={problems.type !== null || undefined}
                value={draft.type}
                onChange={(event) => change({ type: event.target.value })}
              >
                <option value="">Choose …</option>
                {types.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </select>
            </span>
            <Button
              icon={<SwapVerticalIcon size={14} />}
              aria-label="Swap from and to"
              title="Swap from and to"
              onClick={() => change({ from: draft.to, to: draft.from })}
            />
          </div>
        )}
      </FormField>
      {picker('To', 'to', toName, from !== null && to === null)}
      <LinkReading from={fromName} to={toName} type={type} />
      <FormField label="Date">
        {({ id }) => <DateInput id={id} value={draft.date} onChange={(date) => change({ date })} />}
      </FormField>
      <FormField label="Description" problem={problems.description}>
        {({ id, note }) => (
          <textarea
            id={id}
            className={`${Classes.INPUT} ${Classes.FILL}`}
            rows={2}
            dir="auto"
            aria-describedby={note}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

/** The line can only be drawn where both of its ends stand on the chart. */
function showOnChart(link: Uid, { from, to }: LinkDraft): void {
  const slice = sliceOnScreen();
  if (!slice) return;
  const missing = [from, to].filter((end) => end !== null && wordOf(slice, end) === null);
  const [first] = missing;
  if (first === undefined || first === null) {
    centreOn(link);
    return;
  }
  tell({
    tone: 'info',
    text: 'The link is in the case. An end of it is not on this chart, so no line is drawn.',
    action: { label: 'Add to chart', run: () => void addToChart(slice, first) },
  });
}
