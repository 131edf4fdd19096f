import type { ReactElement } from 'react';
import type { Likelihood } from '../../core/vocabularies/likelihood';

interface LineSymbolProps {
  readonly of:
    | { readonly word: 'link'; readonly sourced: boolean }
    | { readonly word: 'attribution'; readonly likelihood: Likelihood | null };
}

/** The line that stands for a link or an attribution on the graph, in small. */
export function LineSymbol({ of }: LineSymbolProps): ReactElement {
  const line =
    of.word === 'link'
      ? { stroke: 'var(--edge)', strokeWidth: 1.4, strokeDasharray: of.sourced ? 'none' : '1.5 3' }
      : {
          stroke: `var(--likelihood-${of.likelihood ?? 'none'})`,
          strokeWidth: 2.4,
          strokeDasharray: '4 2.5',
        };
  return (
    <span className="mark">
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M0 7h14" style={{ fill: 'none', ...line }} />
      </svg>
    </span>
  );
}
