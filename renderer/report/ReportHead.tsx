import type { ReactElement } from 'react';
import { leftOutToText } from '../../core/wording/leftOutToText';
import { believedInWords, dayInWords } from '../picture/stateInWords';
import { ChartLimits } from './ChartLimits';
import type { Report } from './report';

/** Title, and all by which the report is traced to the state of the case that it tells of. */
export function ReportHead({ report }: { readonly report: Report }): ReactElement {
  const { state, title, wish, author, fingerprint, tooMany, missing, picture } = report;
  const left = leftOutToText(tooMany);
  return (
    <header>
      <h1>
        <bdi dir="auto">{title}</bdi>
      </h1>
      <p className="subtitle">
        {wish.about === null ? 'Report on a chart of the case' : 'Report from the case'}{' '}
        <bdi dir="auto">{state.case.title}</bdi>
      </p>
      <dl className="facts head-facts">
        <dt>As believed</dt>
        <dd>{believedInWords(wish.asOf ?? null, state)}</dd>
        {wish.about === null && picture !== null && (
          <>
            <dt>Shown</dt>
            <dd dir="auto">
              What the chart shows. <ChartLimits picture={picture} />
            </dd>
          </>
        )}
        <dt>Case file</dt>
        <dd>
          <bdi>{state.fileName}</bdi>
        </dd>
        <dt>Written</dt>
        <dd>
          {dayInWords(new Date().toISOString())} by <bdi dir="auto">{author}</bdi>, with Ascribe
        </dd>
        <dt>Verification</dt>
        <dd>
          <code>
            {state.case.uid} · revision {state.revision} · {fingerprint}
          </code>
        </dd>
        {(left !== '' || missing > 0) && (
          <>
            <dt>Left out</dt>
            <dd>
              {left !== '' && `${left}, because a report would be too long. `}
              {missing > 0 && `${String(missing)} of what was asked for was not recorded then.`}
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}
