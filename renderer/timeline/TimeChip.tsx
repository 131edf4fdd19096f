import type { HTMLAttributes, ReactElement } from 'react';
import type { TimelineItem } from './timelineItems';
import { TimeSymbol } from './TimeSymbol';

interface TimeChipProps extends Pick<
  HTMLAttributes<HTMLSpanElement>,
  'title' | 'onClick' | 'onDoubleClick'
> {
  readonly item: TimelineItem;
  readonly isSelected?: boolean;
  readonly isActive?: boolean;
  /** What is chosen leaves it out. */
  readonly isPale: boolean;
}

/** What stands nowhere in time. For the eye alone. */
export function TimeChip(props: TimeChipProps): ReactElement {
  const { item, isSelected = false, isActive = false, isPale, ...rest } = props;
  return (
    <span
      {...rest}
      data-uid={item.uid}
      className={[
        'timeline-chip',
        ...(isSelected ? ['timeline-selected'] : []),
        ...(isActive ? ['timeline-active'] : []),
        ...(isPale ? ['timeline-pale'] : []),
        ...(item.retracted ? ['timeline-retracted'] : []),
      ].join(' ')}
    >
      <TimeSymbol kind={item.kind} size={11} />
      <bdi className="clip">{item.title}</bdi>
    </span>
  );
}
