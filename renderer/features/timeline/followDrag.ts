import type { PointerEvent as ReactPointerEvent } from 'react';

interface DragSteps {
  readonly onMove: (event: PointerEvent) => void;
  /** It was let go after a move. */
  readonly onEnd?: () => void;
  /** It was let go where it was pressed. */
  readonly onClick?: () => void;
  /** By Escape, or because the system took the pointer away. */
  readonly onCancel?: () => void;
}

/** In CSS pixels: a hand that clicks shakes by less. */
const SHAKE = 4;

/** Follows the pointer until it is let go. Moves are told at most once for each frame. */
export function followDrag(press: ReactPointerEvent<HTMLElement>, steps: DragSteps): void {
  const element = press.currentTarget;
  const { pointerId, clientX, clientY } = press;
  let moved = false;
  let latest: PointerEvent | null = null;
  let frame = 0;
  const tell = (): void => {
    frame = 0;
    if (latest) steps.onMove(latest);
    latest = null;
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    moved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= SHAKE;
    if (!moved) return;
    latest = event;
    frame ||= requestAnimationFrame(tell);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKey, true);
    if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
  };
  const onUp = (): void => {
    if (latest) tell();
    stop();
    if (moved) steps.onEnd?.();
    else steps.onClick?.();
  };
  const onCancel = (): void => {
    stop();
    steps.onCancel?.();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  element.setPointerCapture(pointerId);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKey, true);
}
