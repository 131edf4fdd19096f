import { memo, type ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import type { AttributionView } from '../../../../core/views/recordView';
import { EvidenceHead } from './EvidenceHead';
import type { EvidenceLine } from './evidenceLines';
import { RatingCell } from './RatingCell';

interface EvidenceRowProps {
  readonly line: EvidenceLine;
  readonly row: number;
  readonly hypotheses: readonly AttributionView[];
  readonly weighted: boolean;
  /** The column of the cell that takes the keyboard; null where another row has it. */
  readonly activeColumn: number | null;
  /** Whether the ranking without it is shown. */
  readonly asked: boolean;
  readonly onAsk: (claim: Uid) => void;
}

/** One piece of evidence, and how it bears on each hypothesis. */
export const EvidenceRow = memo(function EvidenceRow(props: EvidenceRowProps): ReactElement {
  const { line, row, hypotheses, weighted, activeColumn, asked, onAsk } = props;
  const { claim } = line.view;
  return (
    <div
      role="row"
      aria-rowindex={row + 3}
      className={`hypothesis-columns matrix-row ${asked ? 'is-asked' : ''} ${line.value.value === 'none' ? 'is-idle' : ''}`}
    >
      <div
        role="rowheader"
        data-row={row}
        data-column={-1}
        tabIndex={activeColumn === -1 ? 0 : -1}
        className="column-first evidence"
      >
        <EvidenceHead line={line} weighted={weighted} asked={asked} onAsk={onAsk} />
      </div>
      {hypotheses.map(({ attribution, assessments }, column) => (
        <RatingCell
          key={attribution.uid}
          row={row}
          column={column}
          assessment={assessments.find((assessment) => assessment.claim === claim.uid)}
          isActive={activeColumn === column}
        />
      ))}
    </div>
  );
});
