import { useState, type ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { execute } from '../../../store/execute';
import { suspectToArguments, type Suspect } from '../hypotheses/suspect';
import { SuspectInput } from '../hypotheses/SuspectInput';
import { InspectorForm } from '../../../controls/InspectorForm';

interface ChangeSuspectProps {
  readonly view: AttributionView;
  readonly onDone: () => void;
}

/** Points a hypothesis at someone else; its judgements and claims stay with it. */
export function ChangeSuspect({ view, onDone }: ChangeSuspectProps): ReactElement {
  const { attribution, actor } = view;
  const [suspect, setSuspect] = useState<Suspect>({
    hypothesis: attribution.hypothesis,
    actor: actor && { uid: actor.uid, name: actor.name },
  });
  const submit = async () => {
    const whom = suspectToArguments(suspect);
    if (!whom.ok) return whom;
    const args = { uid: attribution.uid, ...whom.value };
    return execute({ commands: [{ name: 'attribution.edit', args }] });
  };
  return (
    <InspectorForm
      label="Change the suspect"
      submitText="Save"
      hint="Its judgements and claims stay with it."
      submit={submit}
      onDone={onDone}
    >
      <SuspectInput value={suspect} onChange={setSuspect} />
    </InspectorForm>
  );
}
