import type { ReactElement } from 'react';
import type { Judgement } from '../../core/language/attribution';
import { attributionStatusTerms } from '../../core/vocabularies/attributionStatus';
import { likelihoodTerms } from '../../core/vocabularies/likelihood';
import { termOf } from '../../core/vocabularies/termOf';
import { NotGiven } from '../controls/NotGiven';
import { dayInWords } from '../picture/stateInWords';

/** What was thought when, by whom and why, newest last: nothing is overwritten. */
export function Judgements({
  judgements,
}: {
  readonly judgements: readonly Judgement[];
}): ReactElement {
  if (judgements.length === 0) return <p className="none">Nobody has judged it yet.</p>;
  return (
    <table>
      <caption>Judgements over time</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Who</th>
          <th scope="col">Likelihood</th>
          <th scope="col">Confidence</th>
          <th scope="col">Status</th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {judgements.map(
          ({ uid, recordedAt, recordedBy, likelihood, confidence, status, reason }) => (
            <tr key={uid}>
              <td className="nowrap">{dayInWords(recordedAt)}</td>
              <td>
                <bdi dir="auto">{recordedBy}</bdi>
              </td>
              <td>
                {likelihood === null ? <NotGiven /> : termOf(likelihoodTerms, likelihood).label}
              </td>
              <td>{confidence ?? <NotGiven />}</td>
              <td>{termOf(attributionStatusTerms, status).label}</td>
              <td dir="auto">{reason}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
