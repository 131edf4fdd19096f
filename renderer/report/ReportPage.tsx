import { useMemo, type ReactElement, type Ref } from 'react';
import { Attributions } from './Attributions';
import { citeClaims } from './citations';
import { ClaimNotes } from './ClaimNotes';
import { Figure } from './Figure';
import { KeyFacts } from './KeyFacts';
import { LinkTable } from './LinkTable';
import { Matrices } from './Matrices';
import type { Report } from './report';
import './report.css';
import type { ReportDrawings } from './reportDrawings';
import { ReportHead } from './ReportHead';
import { ReportPicture } from './ReportPicture';
import { Sources } from './Sources';
import { TimelineTable } from './TimelineTable';

interface ReportPageProps {
  readonly report: Report;
  readonly drawings: ReportDrawings;
  readonly ref?: Ref<HTMLElement>;
}

function Marking({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : (
    <p className="marking">
      <bdi dir="auto">{text}</bdi>
    </p>
  );
}

/** A dossier: what it comes to first, what it stands on last. */
export function ReportPage({ report, drawings, ref }: ReportPageProps): ReactElement {
  const citations = useMemo(() => citeClaims(report), [report]);
  const parts = { report, citations };
  const { marking, format } = report.wish;
  const isPrinted = format === 'pdf';
  // On paper, it stands on every page.
  const shownMarking = isPrinted ? '' : marking;
  return (
    <main ref={ref} className="report" lang="en">
      <Marking text={shownMarking} />
      <ReportHead report={report} />
      <Attributions {...parts} />
      <ReportPicture drawing={drawings.graph} picture={report.picture} isPrinted={isPrinted} />
      <Matrices {...parts} />
      <KeyFacts {...parts} />
      <LinkTable {...parts} />
      {drawings.map && (
        <section className="picture-section">
          <h2>Map</h2>
          <Figure drawing={drawings.map} isPrinted={isPrinted} />
        </section>
      )}
      <TimelineTable report={report} drawing={drawings.timeline} />
      <ClaimNotes citations={citations} />
      <Sources citations={citations} origins={report.origins} />
      <Marking text={shownMarking} />
    </main>
  );
}
