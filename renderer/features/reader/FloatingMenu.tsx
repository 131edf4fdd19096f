import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Point } from './text/createReaderView';

interface FloatingMenuProps {
  readonly label: string;
  readonly at: Point;
  /** Whether it takes the keyboard as soon as it opens. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Pixels between it and the edge of the window. */
const MARGIN = 6;

/** A few buttons beside the text: arrow keys walk them, Escape goes back to the text. */
export function FloatingMenu(props: FloatingMenuProps): ReactElement {
  const { label, at, takesFocus, onClose, children } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);

  useLayoutEffect(() => {
    const box = bar.current?.getBoundingClientRect();
    if (!box) return;
    setPlace({
      x: Math.max(MARGIN, Math.min(at.x, window.innerWidth - box.width - MARGIN)),
      y: Math.max(MARGIN, Math.min(at.y, window.innerHeight - box.height - MARGIN)),
    });
  }, [at]);

  useLayoutEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus, at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const to: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowRight: here + 1,
      ArrowUp: here - 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className="reader-menu"
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
