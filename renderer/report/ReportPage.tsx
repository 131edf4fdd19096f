import { useMemo, type ReactElement, type Ref } from 'react';
import type { Drawing } from '../drawing/drawing';
import { Attributions } from './Attributions';
import { citeClaims } from './citations';
import { ClaimNotes } from './ClaimNotes';
import { KeyFacts } from './KeyFacts';
import { LinkTable } from './LinkTable';
import { Matrices } from './Matrices';
import type { Report } from './report';
import './report.css';
import { ReportHead } from './ReportHead';
import { ReportPicture } from './ReportPicture';
import { Sources } from './Sources';
import { TimelineTable } from './TimelineTable';

interface ReportPageProps {
  readonly report: Report;
  readonly drawing: Drawing | null;
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
export function ReportPage({ report, drawing, ref }: ReportPageProps): ReactElement {
  const citations = useMemo(() => citeClaims(report), [report]);
  const parts = { report, citations };
  const { marking, format } = report.wish;
  // On paper, it stands on every page.
  const shownMarking = format === 'html' ? marking : '';
  return (
    <main ref={ref} className="report" lang="en">
      <Marking text={shownMarking} />
      <ReportHead report={report} />
      <Attributions {...parts} />
      <ReportPicture
        drawing={drawing}
        picture={report.picture}
        isPrinted={report.wish.format === 'pdf'}
      />
      <Matrices {...parts} />
      <KeyFacts {...parts} />
      <LinkTable {...parts} />
      <TimelineTable report={report} />
      <ClaimNotes citations={citations} />
      <Sources citations={citations} origins={report.origins} />
      <Marking text={shownMarking} />
    </main>
  );
}
