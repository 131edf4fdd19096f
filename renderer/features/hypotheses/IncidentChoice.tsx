import type { ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { useRequest } from '../../store/useRequest';

const inOrder = new Intl.Collator('en', { numeric: true });

/** The incidents that somebody is held to have had a part in, while none of them is shown. */
export function IncidentChoice({
  onChoose,
}: {
  readonly onChoose: (incident: Uid) => void;
}): ReactElement {
  const { data, error } = useRequest('incident.list', null);
  const items = [...(data ?? [])].sort((one, other) =>
    inOrder.compare(one.incident.name, other.incident.name),
  );
  if (error) return <p className="pane-message">{error.message}</p>;
  if (!data) return <p className="pane-message">Reading the incidents …</p>;
  return (
    <div className="incident-choice">
      <h3>{items.length === 0 ? 'No hypotheses yet' : 'Whose hypotheses?'}</h3>
      <p className="muted">
        {items.length === 0
          ? 'Select an incident, on the graph or in the contents, and say who may have done it. “Unknown” is a hypothesis too.'
          : 'Choose an incident here, or select one anywhere in the window.'}
      </p>
      <ul>
        {items.map(({ incident, hypotheses }) => (
          <li key={incident.uid}>
            <button type="button" className="incident-item" onClick={() => onChoose(incident.uid)}>
              <KindMark kind={incident.kind} />
              <NameText className="clip" text={incident.name} />
              <span className="count">
                {hypotheses} {hypotheses === 1 ? 'hypothesis' : 'hypotheses'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
