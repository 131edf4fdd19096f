import { useEffect, type ReactElement } from 'react';
import { paneIds, passKeyboardOn } from '../../store/focusPane';
import { useRequest } from '../../store/useRequest';
import { IncidentChoice } from './IncidentChoice';
import { IncidentHypotheses } from './IncidentHypotheses';
import { useShownIncident } from './useShownIncident';
import './hypotheses.css';

/** The hypotheses about one incident, side by side, and the matrix that tests them. */
export function HypothesesView(): ReactElement {
  const { incident, show } = useShownIncident();
  const { data, error } = useRequest(
    'incident.matrix',
    { uid: incident ?? '' },
    { enabled: incident !== null },
  );
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) passKeyboardOn('hypotheses');
  }, [isThere, incident]);
  return (
    <section
      id={paneIds.hypotheses}
      tabIndex={-1}
      className="hypotheses"
      aria-label={data ? `Hypotheses: ${data.incident.name}` : 'Hypotheses'}
    >
      {/* An incident that was undone is no longer there to be shown. */}
      {incident === null || error ? (
        <IncidentChoice onChoose={show} />
      ) : data ? (
        <IncidentHypotheses key={incident} view={data} onLeave={() => show(null)} />
      ) : (
        <p className="pane-message">Reading the hypotheses …</p>
      )}
    </section>
  );
}
