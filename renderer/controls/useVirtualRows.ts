import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Rows above and below what is seen, so that a quick scroll shows no gap. */
const SPARE = 12;

export interface VirtualRows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row to draw, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly scrollTo: (row: number) => void;
  /** Scrolls to the row, and gives it the keyboard as soon as it is drawn. */
  readonly focusRow: (row: number) => void;
}

/** Whether the keyboard is in this element, or nowhere since its row was scrolled away. */
function hasKeyboard(element: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement === document.body || element.contains(activeElement);
}

/** Which rows of equal height are to be drawn. */
export function rowsInView(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): readonly [first: number, end: number] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return [Math.min(first, end), end];
}

/**
 * Draws only the rows in sight of a list that may be very long. `covered` is the height of a head
 * that stays at the top of the scroller. A row says which one it is in `data-row`.
 */
export function useVirtualRows(count: number, rowHeight: number, covered = 0): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const watcher = new ResizeObserver(look);
    // Says the size when the frame is laid out: to ask for it here would lay it out once more.
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const scrollTo = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element) return;
      const top = row * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + element.clientHeight - covered) {
        element.scrollTop = top + rowHeight - element.clientHeight + covered;
      }
    },
    [rowHeight, covered],
  );

  const awaited = useRef<number | null>(null);
  const focusAwaited = useCallback(() => {
    const element = scroller.current;
    if (awaited.current === null || !element) return;
    const row = element.querySelector<HTMLElement>(`[data-row="${String(awaited.current)}"]`);
    if (!row && hasKeyboard(element)) return;
    awaited.current = null;
    if (hasKeyboard(element)) row?.focus({ preventScroll: true });
  }, []);
  // After every drawing: the row may come with the scroll, or later with an answer.
  useEffect(focusAwaited);
  const focusRow = useCallback(
    (row: number) => {
      awaited.current = row;
      scrollTo(row);
      focusAwaited();
    },
    [scrollTo, focusAwaited],
  );

  const [first, end] = rowsInView(view.top, view.height, rowHeight, count);
  return { scroller, first, end, scrollTo, focusRow };
}
