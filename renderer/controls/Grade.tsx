import type { ReactElement } from 'react';
import { credibilityTerms, type Credibility } from '../../core/vocabularies/credibility';
import { reliabilityTerms, type Reliability } from '../../core/vocabularies/reliability';
import { termOf } from '../../core/vocabularies/termOf';
import { gradeToText } from '../../core/wording/gradeToText';

interface GradeProps {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

/** Each axis in its own words: they are never fused into one. */
export function gradeInWords({ reliability, credibility }: GradeProps): string {
  const source =
    reliability === null
      ? 'source not graded'
      : `source ${reliability}, ${termOf(reliabilityTerms, reliability).label}`;
  const information =
    credibility === null
      ? 'information not graded'
      : `information ${credibility}, ${termOf(credibilityTerms, credibility).label}`;
  return `${source}; ${information}`;
}

/** The two Admiralty axes side by side, with their meaning on hover and for screen readers. */
export function Grade(grade: GradeProps): ReactElement {
  const words = gradeInWords(grade);
  return (
    <span className="grade" title={words}>
      <span aria-hidden="true">{gradeToText(grade.reliability, grade.credibility)}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
