import { useEffect, useRef, type MouseEvent, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { KindMark } from '../../controls/KindMark';
import { unplacedInWords, whenInWords, type TimelineItem } from './timelineItems';

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
          <span
            key={item.uid}
            data-uid={item.uid}
            title={`${item.title}, ${whenInWords(item)}`}
            className={[
              'timeline-chip',
              ...(selected.has(item.uid) ? ['timeline-selected'] : []),
              ...(item.uid === active ? ['timeline-active'] : []),
              ...(isPale(item) ? ['timeline-pale'] : []),
              ...(item.retracted ? ['timeline-retracted'] : []),
            ].join(' ')}
            onClick={(event) => onPick(item, event)}
            onDoubleClick={onOpen}
          >
            {item.kind === null ? (
              <span className="timeline-link-mark" />
            ) : (
              <KindMark kind={item.kind} size={11} />
            )}
            <bdi className="clip">{item.title}</bdi>
          </span>
        ))}
        {items.length > at + drawn.length && (
          <span className="muted">{`and ${(items.length - at - drawn.length).toLocaleString('en')} more`}</span>
        )}
      </div>
    </div>
  );
}
