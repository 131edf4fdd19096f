import type { ReactElement } from 'react';
import { useKind } from '../store/caseQueries';
import { KindSymbol } from '../theme/KindSymbol';

interface KindMarkProps {
  /** The kind's key. */
  readonly kind: string;
  readonly size?: number;
}

/** The symbol of a kind, with its room kept free until the kinds are known. */
export function KindMark({ kind, size = 14 }: KindMarkProps): ReactElement {
  const definition = useKind(kind);
  return (
    <span className="mark" style={{ width: size, minHeight: size }}>
      {definition && <KindSymbol kind={definition} size={size} withIcon={size >= 16} />}
    </span>
  );
}
