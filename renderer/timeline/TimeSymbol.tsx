import type { ReactElement } from 'react';
import { KindSymbol } from '../theme/KindSymbol';
import type { TimelineItem } from './timelineItems';

interface TimeSymbolProps {
  readonly kind: TimelineItem['kind'];
  /** In CSS pixels. */
  readonly size: number;
}

/** What stands for an incident of this kind, or for a link. */
export function TimeSymbol({ kind, size }: TimeSymbolProps): ReactElement {
  if (kind === null) return <span className="timeline-link-mark" />;
  return (
    <span className="mark" style={{ width: size, minHeight: size }}>
      <KindSymbol kind={kind} size={size} />
    </span>
  );
}
