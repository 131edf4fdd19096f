import type { ReactElement, ReactNode } from 'react';

interface MappingLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One thing that a card says: what it is on the left, where it comes from on the right. */
export function MappingLine({ label, hint, children }: MappingLineProps): ReactElement {
  return (
    <div className="mapping-line" role="group" aria-label={label}>
      <span className="mapping-label">{label}</span>
      <div className="mapping-inputs">
        {children}
        {hint !== undefined && <span className="mapping-hint muted">{hint}</span>}
      </div>
    </div>
  );
}
