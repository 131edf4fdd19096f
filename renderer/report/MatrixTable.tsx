import type { ReactElement } from 'react';
import { rankHypotheses } from '../../core/analysis/rankHypotheses';
import { viewToMatrix } from '../../core/analysis/viewToMatrix';
import type { IncidentMatrix } from '../../core/views/matrixView';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { termOf } from '../../core/vocabularies/termOf';
import { gradeToText } from '../../core/wording/gradeToText';
import { claimWords } from '../controls/claimWords';
import { firstToWords, placeToWords, ratedToWords } from '../controls/rankingWords';
import { suspectName } from '../store/sliceTitles';
import { ratedEvidence, type Citations } from './citations';
import { Notes } from './Notes';

/** More columns would not fit onto a page: the others follow in a table of their own. */
const COLUMNS = 6;

interface MatrixTableProps {
  readonly view: IncidentMatrix;
  readonly citations: Citations;
}

type Hypothesis = IncidentMatrix['hypotheses'][number];

function nameOf({ attribution, actor }: Hypothesis): string {
  const name = suspectName(attribution, actor?.name ?? null);
  const { role } = attribution;
  return role === 'carried-out' ? name : `${name} (${termOf(attributionRoleTerms, role).label})`;
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / COLUMNS) }, (_, part) =>
    all.slice(part * COLUMNS, (part + 1) * COLUMNS),
  );
}

/** How the evidence bears on each rival, and the rivals' ranking as the window counts it. */
export function MatrixTable({ view, citations }: MatrixTableProps): ReactElement {
  const matrix = viewToMatrix(view);
  const ranking = rankHypotheses(matrix, { weighted: true });
  const names = new Map(view.hypotheses.map((one) => [one.attribution.uid, nameOf(one)]));
  const rows = ratedEvidence(view);
  const unrated = view.evidenceCount - rows.length;
  const id = view.incident.uid;
  return (
    <section>
      <h3>
        <bdi dir="auto">{view.incident.name}</bdi>
      </h3>
      <p dir="auto">{firstToWords(ranking, (uid) => names.get(uid) ?? '')}</p>
      {inParts(view.hypotheses).map((part) => (
        <table key={part[0]?.attribution.uid ?? id} className="ach">
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              <th scope="col">Grade</th>
              {part.map(({ attribution }) => (
                <th key={attribution.uid} scope="col">
                  <bdi dir="auto">{names.get(attribution.uid)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.claim.uid}>
                <th scope="row" dir="auto">
                  {claimWords(row)}
                  <Notes claims={[row]} citations={citations} />
                </th>
                <td className="grade-cell">
                  {gradeToText(row.source.reliability, row.claim.credibility)}
                </td>
                {part.map(({ attribution }) => (
                  <td key={attribution.uid} className="rating-cell">
                    {matrix.ratingOf(row.claim.uid, attribution.uid) ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Ranking, by the least inconsistent
              </th>
              {part.map(({ attribution }) => {
                const ranked = ranking.find(({ hypothesis }) => hypothesis === attribution.uid);
                return (
                  <td key={attribution.uid} className="rating-cell">
                    {ranked && (
                      <>
                        <strong>{placeToWords(ranked, ranking)}</strong>
                        {ranked.inconsistency !== null && (
                          <span>{ranked.inconsistency} against</span>
                        )}
                        <span>{ratedToWords(ranked)}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      ))}
      {unrated > 0 && (
        <p className="none">
          {unrated === 1 ? '1 more piece of evidence is' : `${String(unrated)} more pieces are`} not
          rated against any hypothesis.
        </p>
      )}
      {view.hypothesisCount > view.hypotheses.length && (
        <p className="none">
          {view.hypothesisCount - view.hypotheses.length} more hypotheses are not shown.
        </p>
      )}
    </section>
  );
}
