import type { ReactElement } from 'react';
import type { Ranked } from '../../../../core/analysis/rankHypotheses';
import type { Sensitivity } from '../../../../core/analysis/testSensitivity';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import type { ClaimView } from '../../../../core/views/recordView';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { isGivenUp } from '../../../../core/vocabularies/attributionStatus';
import { termOf } from '../../../../core/vocabularies/termOf';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { suspectName } from '../../../store/sliceTitles';
import { useWorkbench } from '../../../store/workbench';
import { claimWords } from '../../../controls/claimWords';
import { RankCell } from './RankCell';

interface MatrixHeadProps {
  readonly view: IncidentMatrix;
  readonly ranking: readonly Ranked[];
  readonly whatIf: Sensitivity | null;
  readonly asked: ClaimView | null;
}

/** The longest bar of all that are shown, so that one length means one thing. */
function mostAgainst(rankings: readonly (readonly Ranked[])[]): number {
  return Math.max(0, ...rankings.flat().map(({ inconsistency }) => inconsistency ?? 0));
}

/** The hypotheses and their ranking: as it is and, where it is asked, as it would be. */
export function MatrixHead({ view, ranking, whatIf, asked }: MatrixHeadProps): ReactElement {
  const selection = useWorkbench((state) => state.selection);
  const rows = [
    { label: 'Ranking', hint: 'by the least inconsistent', of: ranking },
    ...(whatIf && asked
      ? [
          { label: 'If it is missing', hint: claimWords(asked), of: whatIf.missing },
          { label: 'If it is false', hint: claimWords(asked), of: whatIf.whenFalse },
        ]
      : []),
  ];
  const most = mostAgainst(rows.map(({ of }) => of));
  return (
    <div role="rowgroup" className="matrix-head">
      <div role="row" aria-rowindex={1} className="hypothesis-columns">
        <span role="columnheader" className="column-first muted">
          Evidence
        </span>
        {view.hypotheses.map(({ attribution, actor }) => (
          <div
            key={attribution.uid}
            role="columnheader"
            className={`matrix-name ${selection.some(({ uid }) => uid === attribution.uid) ? 'is-chosen' : ''}`}
          >
            <RecordLink
              to={{ word: 'attribution', uid: attribution.uid }}
              className={`rival-title matrix-title ${isGivenUp(attribution.status) ? 'retracted' : ''}`}
            >
              <NameText text={suspectName(attribution, actor?.name ?? null)} />
            </RecordLink>
            {attribution.role !== 'carried-out' && (
              <span className="muted matrix-role">
                {termOf(attributionRoleTerms, attribution.role).label}
              </span>
            )}
          </div>
        ))}
      </div>
      {rows.map(({ label, hint, of }, index) => (
        <div
          key={label}
          role="row"
          aria-rowindex={index === 0 ? 2 : undefined}
          className={`hypothesis-columns matrix-ranking ${index > 0 ? 'is-supposed' : ''}`}
        >
          <span role="rowheader" className="column-first">
            <strong>{label}</strong>
            <span className="muted clip" title={hint} dir="auto">
              {hint}
            </span>
          </span>
          {of.map((ranked, column) => (
            <RankCell
              key={ranked.hypothesis}
              ranked={ranked}
              ranking={of}
              most={most}
              before={index === 0 ? null : (ranking[column] ?? null)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
