import type { ReactElement, ReactNode } from 'react';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionSentences } from '../../../../core/wording/attributionSentences';
import { Footing } from '../../../controls/Footing';
import { LikelihoodBand } from '../../../controls/LikelihoodBand';
import { NotGiven } from '../../../controls/NotGiven';
import { useWorkbench } from '../../../store/workbench';
import { RatedClaims } from './RatedClaims';
import { RivalHead } from './RivalHead';
import { StatusCell } from './StatusCell';

interface ComparisonProps {
  readonly view: IncidentMatrix;
  readonly canEdit: boolean;
}

interface Line {
  readonly label: string;
  readonly cell: (rival: AttributionView) => ReactNode;
}

function prose(text: string): ReactElement {
  if (text === '') return <NotGiven />;
  return (
    <span className="prose-text" dir="auto">
      {text}
    </span>
  );
}

function sentencesOf({ attribution, actor, incident }: AttributionView) {
  return attributionSentences(attribution, actor?.name ?? null, incident.name);
}

/** A likelihood and a confidence stand on lines of their own, as they stand in sentences of their own. */
function linesOf({ view: { evidence }, canEdit }: ComparisonProps): readonly Line[] {
  return [
    {
      label: 'How likely',
      cell: (rival) => (
        <>
          <LikelihoodBand likelihood={rival.attribution.likelihood} />
          <p dir="auto">{sentencesOf(rival)[0]}</p>
        </>
      ),
    },
    { label: 'How sure we are', cell: (rival) => sentencesOf(rival)[1] },
    { label: 'Status', cell: (rival) => <StatusCell view={rival} canEdit={canEdit} /> },
    {
      label: 'Rests on',
      cell: ({ claimCount, sourceCount, contested }) => (
        <Footing claims={claimCount} sources={sourceCount} contested={contested} />
      ),
    },
    {
      label: 'For',
      cell: (rival) => <RatedClaims view={rival} evidence={evidence} ratings={['CC', 'C']} />,
    },
    {
      label: 'Against',
      cell: (rival) => <RatedClaims view={rival} evidence={evidence} ratings={['II', 'I']} />,
    },
    { label: 'Basis', cell: ({ attribution }) => prose(attribution.basis) },
    {
      label: 'What would change our mind',
      cell: ({ attribution }) => prose(attribution.wouldChange),
    },
  ];
}

/** The rivals side by side, a column each: the same questions, the answers beside one another. */
export function Comparison({ view, canEdit }: ComparisonProps): ReactElement {
  const selection = useWorkbench((state) => state.selection);
  const chosen = new Set(selection.map(({ uid }) => uid));
  const classOf = ({ attribution }: AttributionView): string =>
    `compare-cell ${chosen.has(attribution.uid) ? 'is-chosen' : ''}`;
  return (
    <div role="table" aria-label="Hypotheses side by side" className="compare">
      <div role="row" className="hypothesis-columns">
        <span role="columnheader" className="column-first">
          <span className="visually-hidden">Question</span>
        </span>
        {view.hypotheses.map((rival) => (
          <div key={rival.attribution.uid} role="columnheader" className={classOf(rival)}>
            <RivalHead view={rival} />
          </div>
        ))}
      </div>
      {linesOf({ view, canEdit }).map(({ label, cell }) => (
        <div key={label} role="row" className="hypothesis-columns compare-line">
          <span role="rowheader" className="column-first muted">
            {label}
          </span>
          {view.hypotheses.map((rival) => (
            <div key={rival.attribution.uid} role="cell" className={classOf(rival)}>
              {cell(rival)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
