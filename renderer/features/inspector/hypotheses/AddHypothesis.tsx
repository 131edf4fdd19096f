import { useState, type ReactElement } from 'react';
import { newUid, type Uid } from '../../../../core/uid';
import {
  attributionRoleTerms,
  type AttributionRole,
} from '../../../../core/vocabularies/attributionRole';
import { execute } from '../../../store/execute';
import { InspectorForm } from '../../../controls/InspectorForm';
import { TermSelect } from '../TermSelect';
import { SuspectInput } from './SuspectInput';
import { suspectToArguments, type Suspect } from './suspect';

interface AddHypothesisProps {
  readonly incident: Uid;
  readonly onDone: () => void;
}

/** A new hypothesis stands without a likelihood until someone judges it. */
export function AddHypothesis({ incident, onDone }: AddHypothesisProps): ReactElement {
  const [suspect, setSuspect] = useState<Suspect>({ hypothesis: 'actor', actor: null });
  const [role, setRole] = useState<AttributionRole>('carried-out');
  const submit = async () => {
    const whom = suspectToArguments(suspect);
    if (!whom.ok) return whom;
    const args = { uid: newUid(), incident, ...whom.value, role, basis: '', wouldChange: '' };
    return execute({ commands: [{ name: 'attribution.create', args }] });
  };
  return (
    <InspectorForm label="New hypothesis" submitText="Add" submit={submit} onDone={onDone}>
      <SuspectInput value={suspect} onChange={setSuspect} />
      <TermSelect
        label="Role"
        terms={attributionRoleTerms}
        value={role}
        onChange={(chosen) => setRole(chosen ?? role)}
      />
    </InspectorForm>
  );
}
