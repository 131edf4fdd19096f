import type { ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { whenInWords, type TimelineItem } from '../../timeline/timelineItems';

interface TimelineOptionsProps {
  readonly items: readonly TimelineItem[];
  /** The place of the one that has the keyboard's turn. */
  readonly active: number;
  readonly selected: ReadonlySet<Uid>;
  readonly idOf: (index: number) => string;
}

/** How many are there on each side of the active one. */
const AROUND = 10;

/** The items as a list, for screen readers: those around the one that has the keyboard's turn. */
export function TimelineOptions(props: TimelineOptionsProps): ReactElement {
  const { items, active, selected, idOf } = props;
  const first = Math.max(0, active - AROUND);
  return (
    <>
      {items.slice(first, active + AROUND + 1).map((item, offset) => (
        <div
          key={item.uid}
          id={idOf(first + offset)}
          role="option"
          aria-selected={selected.has(item.uid)}
          aria-setsize={items.length}
          aria-posinset={first + offset + 1}
          className="visually-hidden"
        >
          {`${item.title}, ${whenInWords(item)}${item.retracted ? ', retracted' : ''}`}
        </div>
      ))}
    </>
  );
}
