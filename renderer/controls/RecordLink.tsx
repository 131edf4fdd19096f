import type { ReactElement, ReactNode } from 'react';
import type { Selected } from '../store/selection';
import { useWorkbench } from '../store/workbench';

interface RecordLinkProps {
  readonly to: Selected;
  readonly title?: string;
  readonly className?: string;
  /** -1 where another key than Tab leads to it. */
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/** Words that select what they name. */
export function RecordLink({
  to,
  title,
  className,
  tabIndex,
  children,
}: RecordLinkProps): ReactElement {
  const select = useWorkbench((state) => state.select);
  return (
    <button
      type="button"
      className={`text-link ${className ?? ''}`}
      title={title}
      tabIndex={tabIndex}
      onClick={() => select([to])}
    >
      {children}
    </button>
  );
}
