import type { PointerEvent, ReactElement } from 'react';
import { numberToDay } from '../../../core/timeline/dayNumber';
import { dateToWords } from '../../../core/dates/dateToWords';
import type { DaySpan, TimeUnit } from '../../../core/timeline/timeUnit';
import type { ChosenTime } from '../../timeline/timeView';
import type { Side } from './chosenTime';
import { TimeHandle } from './TimeHandle';
import { TimeTicks } from '../../timeline/TimeTicks';
import type { TimeScale } from '../../timeline/timeScale';

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly chosen: ChosenTime;
  /** An end is moved by it. */
  readonly unit: TimeUnit;
  readonly extent: DaySpan;
  readonly onPress: (event: PointerEvent<HTMLElement>) => void;
  /** Escape on a handle; whether there was anything to take away. */
  readonly onClear: () => boolean;
  readonly onPressHandle: (event: PointerEvent<HTMLElement>, side: Side) => void;
}

function endInWords(day: number | null): string {
  return day === null ? 'open' : dateToWords(numberToDay(day));
}

/** The days on screen; a drag chooses some of them. */
export function TimeAxis(props: TimeAxisProps): ReactElement {
  const { scale, chosen, unit, extent, onPress, onPressHandle, onClear } = props;
  const within = (x: number): number => Math.min(scale.width, Math.max(0, x));
  const ends = {
    first: chosen.first === null ? 0 : scale.x(chosen.first),
    last: chosen.last === null ? scale.width : scale.x(chosen.last + 1),
  };
  const edges = { first: within(ends.first), last: within(ends.last) };
  const isChosen = chosen.first !== null || chosen.last !== null;
  return (
    <div className="timeline-axis" title="Drag to choose a time" onPointerDown={onPress}>
      <div aria-hidden="true">
        {isChosen && (
          <div
            className="timeline-chosen"
            style={{ left: edges.first, width: edges.last - edges.first }}
          />
        )}
        <TimeTicks scale={scale} />
      </div>
      {(['first', 'last'] as const).map((side) => (
        <TimeHandle
          key={side}
          side={side}
          at={edges[side]}
          isBeyond={edges[side] !== ends[side]}
          chosen={chosen}
          unit={unit}
          extent={extent}
          words={endInWords(chosen[side])}
          onPress={(event) => onPressHandle(event, side)}
          onClear={onClear}
        />
      ))}
    </div>
  );
}
