import type { ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import type { Drawing } from '../drawing/drawing';
import { Figure } from './Figure';
import type { Report } from './report';
import { timelineOf } from './timelineOf';

interface TimelineTableProps {
  readonly report: Report;
  /** Of what the chart shows of it. */
  readonly drawing: Drawing | undefined;
}

/** What happened when, as vague as it was given. */
export function TimelineTable({ report, drawing }: TimelineTableProps): ReactElement {
  const { dated, undated } = timelineOf(report);
  return (
    <section>
      <h2>Timeline</h2>
      {drawing && <Figure drawing={drawing} isPrinted={report.wish.format === 'pdf'} />}
      {dated.length === 0 ? (
        <p className="none">Nothing here has a date.</p>
      ) : (
        <table className="dated">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">As given (EDTF)</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {dated.map(({ uid, what, date }) => (
              <tr key={uid}>
                <td>{dateToWords(date ?? '')}</td>
                <td>
                  <code>{date}</code>
                </td>
                <td>
                  <bdi dir="auto">{what}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undated.length > 0 && (
        <>
          <h3>Date not given</h3>
          <ul className="undated">
            {undated.map(({ uid, what }) => (
              <li key={uid}>
                <bdi dir="auto">{what}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
