import type { ReactElement } from 'react';
import type { Citations } from './citations';
import { MatrixTable } from './MatrixTable';
import type { Report } from './report';

interface MatricesProps {
  readonly report: Report;
  readonly citations: Citations;
}

/** Competing hypotheses, for each incident of which a piece of evidence was rated. */
export function Matrices({ report, citations }: MatricesProps): ReactElement {
  const { matrices } = report;
  return (
    <section>
      <h2>Competing hypotheses</h2>
      {matrices.length === 0 ? (
        <p className="none">No piece of evidence has been rated against a hypothesis.</p>
      ) : (
        <p className="hint">
          CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not
          applicable, – not rated. Evidence counts by the weaker of its grades, repetition once.
        </p>
      )}
      {matrices.map((view) => (
        <MatrixTable key={view.incident.uid} view={view} citations={citations} />
      ))}
    </section>
  );
}
