import { useEffect, type PointerEvent, type RefObject } from 'react';
import type { TimeUnit } from '../../../core/timeline/timeUnit';
import {
  dropTime,
  endMovedTo,
  holdTime,
  setTime,
  timeBetween,
  timeMoved,
  type Side,
} from './chosenTime';
import { followDrag } from './followDrag';
import type { TimeScale } from '../../timeline/timeScale';
import { panView, zoomView, type ChosenTime, type TimeView } from '../../timeline/timeView';

interface TimeGestures {
  /** Chooses a time by a drag, or moves the one that is chosen. */
  readonly choose: (
    event: PointerEvent<HTMLElement>,
    how: 'new' | 'move' | Side,
    onClick?: () => void,
  ) => void;
  /** Moves what is on screen. */
  readonly pan: (event: PointerEvent<HTMLElement>, onClick: () => void) => void;
  readonly dayUnder: (event: { readonly clientX: number }) => number;
}

interface GestureHost {
  /** The plot: its left edge is that of the axis, and it scrolls where there are many rows. */
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
  readonly view: TimeView;
  readonly onView: (view: TimeView) => void;
  readonly chosen: ChosenTime;
  readonly unit: TimeUnit;
}

export function useTimeGestures(host: GestureHost): TimeGestures {
  const { plot, scale, view, onView, chosen, unit } = host;
  const dayUnder = ({ clientX }: { readonly clientX: number }): number =>
    scale.dayAt(clientX - (plot.current?.getBoundingClientRect().left ?? 0));
  return {
    dayUnder,
    choose: (event, how, onClick) => {
      const from = dayUnder(event);
      let time = chosen;
      followDrag(event, {
        onMove: (moved) => {
          const day = dayUnder(moved);
          if (how === 'new') time = timeBetween(from, day, unit);
          else if (how === 'move') time = timeMoved(chosen, day - from, unit);
          else time = endMovedTo(chosen, how, day, unit);
          holdTime(time);
        },
        onEnd: () => setTime(time),
        onCancel: () => dropTime(chosen),
        ...(onClick && { onClick }),
      });
    },
    pan: (event, onClick) => {
      const days = (view.to - view.from) / Math.max(1, scale.width);
      const { clientX, clientY } = event;
      const top = plot.current?.scrollTop ?? 0;
      followDrag(event, {
        onMove: (moved) => {
          onView(panView(view, (clientX - moved.clientX) * days));
          if (plot.current) plot.current.scrollTop = top + clientY - moved.clientY;
        },
        onClick,
        onCancel: () => onView(view),
      });
    },
  };
}

/** Zooms at the pointer; sideways, or with Shift, the wheel moves the view. */
export function useTimeWheel(
  around: RefObject<HTMLElement | null>,
  { scale, view, onView }: Pick<GestureHost, 'scale' | 'view' | 'onView'>,
): void {
  useEffect(() => {
    const element = around.current;
    if (!element || scale.width === 0) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isSideways) {
        onView(panView(view, (sideways * (view.to - view.from)) / scale.width));
        return;
      }
      const at = scale.dayAt(event.clientX - element.getBoundingClientRect().left);
      onView(zoomView(view, Math.exp(event.deltaY * 0.0016), at));
    };
    // React's own listener could not keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [around, scale, view, onView]);
}
