import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { newUid, type Uid } from '../../../core/uid';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';
import { attributionStatusTerms } from '../../../core/vocabularies/attributionStatus';
import { confidenceTerms } from '../../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { stanceTerms } from '../../../core/vocabularies/stance';
import { attributionSentences } from '../../../core/wording/attributionSentences';
import { EntityPicker } from '../../controls/EntityPicker';
import { execute } from '../../store/execute';
import { focusView } from '../../store/focusPane';
import type { PassageChoice } from '../../store/passageChoice';
import { useDialogs } from '../../store/dialogs';
import { useWorkbench } from '../../store/workbench';
import {
  isJudged,
  newAttribution,
  readAttribution,
  type AttributionDraft,
} from './attributionDraft';
import { FormDialog } from './FormDialog';
import { FormSelect } from './FormSelect';
import { FormTerm } from './FormTerm';
import { FormText } from './FormText';
import type { Problems } from './readParts';
import { useEntityName } from './useEntityName';

interface AttributionDialogProps {
  readonly incident: Uid | null;
  readonly actor: Uid | null;
  readonly passage: PassageChoice | null;
  readonly onClose: () => void;
}

const whoOptions = [
  { value: 'actor', label: 'an actor of this case' },
  { value: 'unknown', label: 'unknown: nobody we can name' },
  { value: 'other', label: 'someone else: nobody among the named rivals' },
] as const;

/** A new hypothesis about an incident, with the first judgement of it where there is one. */
export function AttributionDialog(props: AttributionDialogProps): ReactElement {
  const { passage, onClose } = props;
  const select = useWorkbench((state) => state.select);
  const [draft, setDraft] = useState(newAttribution(props.incident, props.actor));
  const [problems, setProblems] = useState<Problems>({});
  const incidentName = useEntityName(draft.incident);
  const actorName = useEntityName(draft.actor);
  const change = (part: Partial<AttributionDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };
  const submit = async (): Promise<string | null> => {
    const uid = newUid();
    const read = readAttribution(uid, draft, passage);
    if (!read.ok) {
      setProblems(read.problems);
      return null;
    }
    const result = await execute({ commands: [...read.value] });
    if (!result.ok) return result.error.message;
    select([{ word: 'attribution', uid }]);
    onClose();
    focusView(useWorkbench.getState().view);
    return null;
  };
  const makeLink = (): void => {
    onClose();
    const ends = { from: draft.incident, to: draft.actor };
    useDialogs.getState().show({ name: 'link', ...ends, passage });
  };
  const [howLikely, howSure] = attributionSentences(
    draft,
    draft.hypothesis === 'actor' ? (actorName ?? '…') : null,
    incidentName ?? '…',
  );
  const picker = (label: string, part: 'incident' | 'actor', name: string | null) => {
    const uid = draft[part];
    return (
      <div className="form-field">
        <span aria-hidden="true">{label}</span>
        <EntityPicker
          label={label}
          base={part}
          chosen={uid === null ? null : { uid, name: name ?? '…' }}
          autoFocus={part === 'incident' && uid === null}
          problem={problems[part] ?? null}
          onChoose={(chosen) => change({ [part]: chosen?.uid ?? null })}
        />
      </div>
    );
  };
  return (
    <FormDialog
      title="New hypothesis"
      submitLabel="Add hypothesis"
      className="wide-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-columns">
        <div>
          {picker('Incident', 'incident', incidentName)}
          <FormSelect
            label="Who"
            options={whoOptions}
            value={draft.hypothesis}
            autoFocus={draft.incident !== null}
            onChange={(who) =>
              change({
                hypothesis: whoOptions.find(({ value }) => value === who)?.value ?? 'actor',
              })
            }
          />
          {draft.hypothesis === 'actor' && picker('Actor', 'actor', actorName)}
          <FormTerm
            label="Role"
            terms={attributionRoleTerms}
            value={draft.role}
            onChange={(role) => change({ role: role ?? draft.role })}
          />
          <FormText
            label="Basis"
            rows={2}
            value={draft.basis}
            problem={problems['basis']}
            placeholder="What it rests on"
            onChange={(basis) => change({ basis })}
          />
          <FormText
            label="Would change"
            rows={2}
            value={draft.wouldChange}
            problem={problems['wouldChange']}
            placeholder="What would change our mind"
            onChange={(wouldChange) => change({ wouldChange })}
          />
        </div>
        <div>
          <FormTerm
            label="Likelihood"
            terms={likelihoodTerms}
            value={draft.likelihood}
            noneText="not given"
            onChange={(likelihood) => change({ likelihood })}
          />
          <FormTerm
            label="Confidence"
            terms={confidenceTerms}
            value={draft.confidence}
            noneText="not given"
            onChange={(confidence) => change({ confidence })}
          />
          <FormTerm
            label="Status"
            terms={attributionStatusTerms}
            value={draft.status}
            onChange={(status) => change({ status: status ?? draft.status })}
          />
          {isJudged(draft) && (
            <FormText
              label="Reason"
              value={draft.reason}
              problem={problems['reason']}
              placeholder="Why you judge it so"
              onChange={(reason) => change({ reason })}
            />
          )}
          {passage !== null && (
            <FormTerm
              label="The passage"
              terms={stanceTerms}
              value={draft.stance}
              onChange={(stance) => change({ stance: stance ?? draft.stance })}
            />
          )}
        </div>
      </div>
      <p className="link-reading" aria-live="polite">
        <bdi>{howLikely}</bdi> {howSure}
      </p>
      {draft.hypothesis === 'actor' && (
        <Button size="small" variant="minimal" text="Make a link instead …" onClick={makeLink} />
      )}
    </FormDialog>
  );
}
