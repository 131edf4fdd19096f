import type { ReactElement } from 'react';
import { cutOffToText } from '../../core/wording/cutOffToText';
import { leftOutToText } from '../../core/wording/leftOutToText';
import { dayInWords, stateInWords } from '../picture/stateInWords';
import { ChartLimits } from './ChartLimits';
import type { Report } from './report';

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Title, and all by which the report is traced to the state of the case that it tells of. */
export function ReportHead({ report }: { readonly report: Report }): ReactElement {
  const { state, title, wish, author, fingerprint, tooMany, missing, picture } = report;
  const cutOff = wish.asOf ?? null;
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
        <dd>
          {capitalised(cutOffToText(cutOff))}
          {cutOff === null ? ': as believed at ' : ' (UTC), from '}
          {stateInWords(state)}
        </dd>
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
