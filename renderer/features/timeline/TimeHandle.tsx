import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { timeUnits, type DaySpan, type TimeUnit } from '../../../core/timeline/timeUnit';
import { newUid } from '../../../core/uid';
import type { ChosenTime } from '../../timeline/timeView';
import { endStepped, holdTime, setTime, type Side } from './chosenTime';

interface TimeHandleProps {
  readonly side: Side;
  /** In CSS pixels from the left edge of the axis. */
  readonly at: number;
  /** The end itself is out of sight. */
  readonly isBeyond: boolean;
  readonly chosen: ChosenTime;
  readonly unit: TimeUnit;
  readonly extent: DaySpan;
  readonly words: string;
  readonly onPress: (event: PointerEvent<HTMLElement>) => void;
  readonly onClear: () => boolean;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

function coarser(unit: TimeUnit): TimeUnit {
  return timeUnits[timeUnits.indexOf(unit) + 1] ?? unit;
}

/** One end of the time that is chosen. What a key does is seen at once, and stored when it is let go. */
export function TimeHandle(props: TimeHandleProps): ReactElement {
  const { side, at, isBeyond, chosen, unit, extent, words, onPress, onClear } = props;
  const tried = useRef<ChosenTime | null>(null);
  const gesture = useRef('');

  const store = (): void => {
    if (tried.current) setTime(tried.current, gesture.current);
    tried.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      tried.current = null;
      if (onClear()) event.preventDefault();
      return;
    }
    const by = steps[event.key];
    const now = tried.current ?? chosen;
    if (by !== undefined) {
      const isPage = event.key.startsWith('Page');
      const step = event.shiftKey ? 'day' : isPage ? coarser(unit) : unit;
      tried.current = endStepped(now, side, by, step, extent[side]);
    } else if (event.key === 'Home' || event.key === 'End') {
      tried.current = { ...now, [side]: null };
    } else return;
    event.preventDefault();
    holdTime(tried.current);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={side === 'first' ? 'Chosen time begins' : 'Chosen time ends'}
      aria-orientation="horizontal"
      aria-valuemin={extent.first}
      aria-valuemax={extent.last}
      aria-valuenow={chosen[side] ?? extent[side]}
      aria-valuetext={words}
      className={`timeline-handle timeline-handle-${side} ${chosen[side] === null ? 'timeline-handle-open' : ''} ${isBeyond ? 'timeline-handle-beyond' : ''}`}
      style={{ left: at }}
      onPointerDown={(event) => {
        event.stopPropagation();
        onPress(event);
      }}
      onFocus={() => {
        // All keys until the handle is left are one step to undo.
        gesture.current = `time ${newUid()}`;
      }}
      onKeyDown={onKeyDown}
      onKeyUp={store}
      onBlur={store}
    />
  );
}
