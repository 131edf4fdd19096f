import { listen, spotOn, type GestureHost, type Undo } from './gestureHost';

/** Zoom per pixel of the wheel; a pinch arrives as a wheel with Ctrl and finer steps. */
const WHEEL = 0.0016;
const PINCH = 0.01;
const LINE_HEIGHT = 18;

/** The wheel zooms at the pointer, with Shift it pans. */
export function handleWheel({ state, frame }: GestureHost): Undo {
  const { core } = state;
  return listen(
    frame,
    'wheel',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.graph-scroll')) return;
      event.preventDefault();
      event.stopPropagation();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
      if (event.shiftKey && !event.ctrlKey) {
        core.panBy({ x: -(event.deltaX + event.deltaY) * unit, y: 0 });
        return;
      }
      const factor = Math.exp(-event.deltaY * unit * (event.ctrlKey ? PINCH : WHEEL));
      core.stop();
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { ...spotOn(frame, event) },
      });
    },
    true,
  );
}
