import { useState, type ReactElement } from 'react';
import type { ClaimAbout } from '../../../core/language/claim';
import type { Uid } from '../../../core/uid';
import {
  claimModeTerms,
  responsibilityCredibilityTerms,
} from '../../../core/vocabularies/responsibility';
import { credibilityTerms } from '../../../core/vocabularies/credibility';
import { stanceTerms } from '../../../core/vocabularies/stance';
import { DateInput } from '../../controls/DateInput';
import { EntityPicker } from '../../controls/EntityPicker';
import { useKind } from '../../store/caseQueries';
import { execute } from '../../store/execute';
import type { PassageChoice } from '../../store/passageChoice';
import { useRequest } from '../../store/useRequest';
import { AboutFields, SettledAbout } from './AboutFields';
import { claimedField } from './claimFields';
import { claimToDraft, newClaim, readClaim, type ClaimDraft } from './claimDraft';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { FormTerm } from './FormTerm';
import { FormText } from './FormText';
import { GoneDialog } from './GoneDialog';
import { PassageFields } from './PassageFields';
import type { Problems } from './readParts';
import { ValueField } from './ValueField';

interface ClaimDialogProps {
  /** Null: a new one. */
  readonly claim: Uid | null;
  readonly about: ClaimAbout | null;
  readonly passage: PassageChoice | null;
  readonly onClose: () => void;
}

/** A new claim, or one that the case has. */
export function ClaimDialog(props: ClaimDialogProps): ReactElement | null {
  const { claim, about, passage, onClose } = props;
  const record = useRequest('claim.record', { uid: claim ?? '' }, { enabled: claim !== null });
  if (claim === null) {
    return <ClaimForm claim={null} start={newClaim(about, passage)} onClose={onClose} />;
  }
  if (record.error) return <GoneDialog title="Claim" error={record.error} onClose={onClose} />;
  if (!record.data) return null;
  return <ClaimForm claim={claim} start={claimToDraft(record.data)} onClose={onClose} />;
}

interface ClaimFormProps {
  readonly claim: Uid | null;
  readonly start: ClaimDraft;
  readonly onClose: () => void;
}

/** What is said, where, by whom, and how far it can be believed. */
function ClaimForm({ claim, start, onClose }: ClaimFormProps): ReactElement {
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<Problems>({});
  const { about } = draft;
  const entity = about !== null && 'entity' in about ? about.entity : null;
  const record = useRequest('entity.record', { uid: entity ?? '' }, { enabled: entity !== null });
  const field = claimedField(about, useKind(record.data?.entity.kind));
  const change = (part: Partial<ClaimDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };
  const submit = async (): Promise<string | null> => {
    const read = readClaim(draft, claim, field);
    if (!read.ok) {
      setProblems(read.problems);
      return null;
    }
    const result = await execute({ commands: [...read.value] });
    if (!result.ok) return result.error.message;
    onClose();
    return null;
  };
  return (
    <FormDialog
      title={claim === null ? 'New claim' : 'Claim'}
      submitLabel={claim === null ? 'Add claim' : 'Save'}
      className="wide-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      {start.about === null ? (
        <AboutFields
          about={about}
          problem={problems['about']}
          onChange={(chosen) => change({ about: chosen, value: '' })}
        />
      ) : (
        <SettledAbout about={start.about} />
      )}
      <div className="form-columns">
        <div>
          <PassageFields
            draft={draft.passage}
            problems={problems}
            onChange={(passage) => change({ passage })}
          />
          <FormText
            label="In our words"
            rows={2}
            value={draft.text}
            problem={problems['text']}
            placeholder="Left empty, the passage speaks for itself"
            onChange={(text) => change({ text })}
          />
          {field !== null && field.key !== 'existence' && (
            <ValueField
              field={field}
              value={draft.value}
              problem={problems['value']}
              onChange={(value) => change({ value })}
            />
          )}
        </div>
        <div>
          <FormTerm
            label="Stance"
            terms={stanceTerms}
            value={draft.stance}
            autoFocus={start.about !== null}
            onChange={(stance) => change({ stance: stance ?? draft.stance })}
          />
          <div className="form-field">
            <span aria-hidden="true">Who says it</span>
            <EntityPicker
              label="Who says it"
              base="actor"
              chosen={draft.claimant}
              placeholder="the source itself"
              onChoose={(claimant) => change({ claimant })}
            />
          </div>
          <FormTerm
            label="Credibility"
            terms={credibilityTerms}
            value={draft.credibility}
            noneText="not given"
            notKnown="6"
            withSign
            onChange={(credibility) => change({ credibility })}
          />
          {draft.stance === 'claims-responsibility' && (
            <>
              <FormTerm
                label="How claimed"
                terms={claimModeTerms}
                value={draft.mode}
                noneText="not given"
                onChange={(mode) => change({ mode })}
              />
              <FormTerm
                label="Genuine?"
                terms={responsibilityCredibilityTerms}
                value={draft.genuine}
                noneText="not given"
                onChange={(genuine) => change({ genuine })}
              />
            </>
          )}
          <FormField label="Said on" problem={null}>
            {({ id }) => (
              <DateInput id={id} value={draft.saidOn} onChange={(saidOn) => change({ saidOn })} />
            )}
          </FormField>
        </div>
      </div>
    </FormDialog>
  );
}
