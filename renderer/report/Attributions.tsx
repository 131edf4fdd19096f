import type { ReactElement } from 'react';
import { AttributionSection } from './AttributionSection';
import type { Citations } from './citations';
import type { Report } from './report';

interface AttributionsProps {
  readonly report: Report;
  readonly citations: Citations;
}

/** Rivals stand together, below the incident that they are about. */
export function Attributions({ report, citations }: AttributionsProps): ReactElement {
  const { attributions, origins } = report;
  const incidents = new Map(attributions.map(({ incident }) => [incident.uid, incident.name]));
  return (
    <section>
      <h2>Who did it, and how sure we are</h2>
      {incidents.size === 0 && <p className="none">No hypothesis has been recorded.</p>}
      {[...incidents].map(([uid, name]) => (
        <section key={uid}>
          <h3>
            <bdi dir="auto">{name}</bdi>
          </h3>
          {attributions
            .filter(({ incident }) => incident.uid === uid)
            .map((view) => (
              <AttributionSection
                key={view.attribution.uid}
                view={view}
                origins={origins}
                citations={citations}
              />
            ))}
        </section>
      ))}
    </section>
  );
}
