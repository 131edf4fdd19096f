import { useEffect, useRef, type MouseEvent, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { TimeChip } from '../../timeline/TimeChip';
import { unplacedInWords, whenInWords, type TimelineItem } from '../../timeline/timelineItems';

interface UnplacedLaneProps {
  readonly items: readonly TimelineItem[];
  readonly selected: ReadonlySet<Uid>;
  readonly active: Uid | null;
  readonly isPale: (item: TimelineItem) => boolean;
  readonly onPick: (item: TimelineItem, event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** More of them are in the list, where there is room. */
const MOST = 100;

/** What stands nowhere in time, in a lane of its own. The list of the timeline has it for the ear. */
export function UnplacedLane(props: UnplacedLaneProps): ReactElement | null {
  const { items, selected, active, isPale, onPick, onOpen } = props;
  const lane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    lane.current?.querySelector('.timeline-active')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (items.length === 0) return null;
  const at = Math.max(0, items.findIndex(({ uid }) => uid === active) + 1 - MOST);
  const drawn = items.slice(at, at + MOST);
  return (
    <div className="timeline-unplaced">
      <span className="timeline-unplaced-words">{unplacedInWords(items)}</span>
      <div ref={lane} className="timeline-chips" aria-hidden="true">
        {drawn.map((item) => (
          <TimeChip
            key={item.uid}
            item={item}
            title={`${item.title}, ${whenInWords(item)}`}
            isSelected={selected.has(item.uid)}
            isActive={item.uid === active}
            isPale={isPale(item)}
            onClick={(event) => onPick(item, event)}
            onDoubleClick={onOpen}
          />
        ))}
        {items.length > at + drawn.length && (
          <span className="muted">{`and ${(items.length - at - drawn.length).toLocaleString('en')} more`}</span>
        )}
      </div>
    </div>
  );
}
