import type { ReactElement } from 'react';
import type { Uid } from '../../core/uid';
import { useComparedWords, useComparison } from '../store/comparison';
import { ComparedDifferences } from './ComparedDifferences';
import { ComparedMark } from './ComparedMark';
import './compared.css';

const words = {
  added: 'Added',
  gone: 'Gone: not on this chart',
  changed: 'Changed',
} as const;

/** How what is inspected differs, while the chart is compared. */
export function ComparedNote({ uid }: { readonly uid: Uid }): ReactElement | null {
  const comparison = useComparison();
  const compared = useComparedWords();
  const sign = comparison?.signs.get(uid);
  if (!comparison || !sign) return null;
  const changed = comparison.changed.find((one) => one.uid === uid);
  return (
    <div className="compared-note" role="note" aria-label="Comparison of what is selected">
      <p>
        <ComparedMark sign={sign} />
        <strong>{words[sign]}</strong> <span className="muted">{compared}</span>
      </p>
      {changed && <ComparedDifferences {...changed} />}
    </div>
  );
}
