import type { ReactElement } from 'react';
import type { Assessment } from '../../../../core/language/assessment';
import { ratingTerms } from '../../../../core/vocabularies/rating';
import { termOf } from '../../../../core/vocabularies/termOf';

interface RatingCellProps {
  readonly row: number;
  readonly column: number;
  readonly assessment: Assessment | undefined;
  readonly isActive: boolean;
}

/** One cell. Blank is shown as an empty frame, which no rating looks like. */
export function RatingCell({ row, column, assessment, isActive }: RatingCellProps): ReactElement {
  const shared = {
    role: 'gridcell',
    'data-row': row,
    'data-column': column,
    tabIndex: isActive ? 0 : -1,
  } as const;
  if (!assessment) {
    return (
      <div {...shared} className="cell" title="Not rated yet">
        <span className="cell-mark cell-blank">
          <span className="visually-hidden">not rated yet</span>
        </span>
      </div>
    );
  }
  const { label, definition } = termOf(ratingTerms, assessment.rating);
  const note = assessment.note === '' ? '' : ` Note: ${assessment.note}`;
  return (
    <div {...shared} className="cell" title={`${label}: ${definition}${note}`}>
      <span className={`cell-mark cell-${assessment.rating}`}>
        <span aria-hidden="true">{assessment.rating}</span>
        <span className="visually-hidden">{label}</span>
      </span>
      {assessment.note !== '' && (
        <span className="cell-note">
          <span className="visually-hidden">{note}</span>
        </span>
      )}
    </div>
  );
}
