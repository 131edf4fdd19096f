import type { ReactElement } from 'react';
import type { CaseState, Word } from '../../../core/views/caseView';

const shown: readonly (readonly [Word, string])[] = [
  ['entities', 'Entities'],
  ['links', 'Links'],
  ['attributions', 'Hypotheses'],
  ['sources', 'Sources'],
  ['passages', 'Passages'],
  ['claims', 'Claims'],
  ['judgements', 'Judgements'],
  ['annotations', 'Notes'],
  ['charts', 'Charts'],
];

/** How much the case holds. */
export function CaseCounts({ counts }: { readonly counts: CaseState['counts'] }): ReactElement {
  return (
    <dl className="case-counts">
      {shown.map(([word, label]) => (
        <div key={word}>
          <dt>{label}</dt>
          <dd>{counts[word].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
