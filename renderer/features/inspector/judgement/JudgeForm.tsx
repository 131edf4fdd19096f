import { Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import type { Attribution } from '../../../../core/language/attribution';
import { newUid } from '../../../../core/uid';
import { attributionStatusTerms } from '../../../../core/vocabularies/attributionStatus';
import { confidenceTerms } from '../../../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../../../core/vocabularies/likelihood';
import { parseLine } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';
import { InspectorForm } from '../../../controls/InspectorForm';
import { TermSelect } from '../TermSelect';

interface JudgeFormProps {
  readonly attribution: Attribution;
  readonly onDone: () => void;
}

/** A new judgement is added to those before it, with the reason why it changed. */
export function JudgeForm({ attribution, onDone }: JudgeFormProps): ReactElement {
  const [likelihood, setLikelihood] = useState(attribution.likelihood);
  const [confidence, setConfidence] = useState(attribution.confidence);
  const [status, setStatus] = useState(attribution.status);
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = async () => {
    const parsed = parseLine('The reason', reason);
    if (!parsed.ok) return parsed;
    const judged = { likelihood, confidence, status, reason: parsed.value };
    const args = { uid: newUid(), attribution: attribution.uid, ...judged };
    return execute({ commands: [{ name: 'attribution.judge', args }] });
  };
  return (
    <InspectorForm
      label="New judgement"
      submitText="Add judgement"
      hint="It is added to the judgements before it; none is overwritten."
      typed={reason}
      submit={submit}
      onDone={onDone}
    >
      <TermSelect
        label="Likelihood"
        terms={likelihoodTerms}
        value={likelihood}
        onChange={setLikelihood}
        noneText="not given"
        autoFocus
      />
      <TermSelect
        label="Confidence"
        terms={confidenceTerms}
        value={confidence}
        onChange={setConfidence}
        noneText="not given"
      />
      <TermSelect
        label="Status"
        terms={attributionStatusTerms}
        value={status}
        onChange={(chosen) => setStatus(chosen ?? status)}
      />
      <label htmlFor={id}>Reason</label>
      <input
        id={id}
        className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
        autoComplete="off"
        dir="auto"
        placeholder="What changed your mind?"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </InspectorForm>
  );
}
