import type { ReactElement } from 'react';
import type { Assessment } from '../../../../core/language/assessment';
import { ratingTerms, type Rating } from '../../../../core/vocabularies/rating';
import { termOf } from '../../../../core/vocabularies/termOf';

const tones: Record<Rating, string> = {
  CC: 'good',
  C: 'good',
  N: 'muted',
  I: 'warn',
  II: 'warn',
  NA: 'muted',
};

/** How a claim bears on a hypothesis. Blank is said to be not rated, never taken for neutral. */
export function RatingMark({
  assessment,
}: {
  readonly assessment: Assessment | undefined;
}): ReactElement {
  if (!assessment) return <span className="visually-hidden">not rated yet</span>;
  const { label, definition } = termOf(ratingTerms, assessment.rating);
  const note = assessment.note === '' ? '' : ` ${assessment.note}`;
  return (
    <span className={`rating ${tones[assessment.rating]}`} title={`${label}: ${definition}${note}`}>
      <span aria-hidden="true">{assessment.rating}</span>
      <span className="visually-hidden">{label} with it</span>
    </span>
  );
}
