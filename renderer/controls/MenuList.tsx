import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { useFocusReturn } from '../store/useFocusReturn';
import './menuList.css';

/** One thing to choose. */
export interface MenuLine<A extends string = string> {
  readonly act: A;
  readonly label: string;
  readonly key?: string;
  /** A line stands above it. */
  readonly apart?: boolean;
  readonly danger?: boolean;
}

interface MenuListProps<E extends MenuLine> {
  readonly label: string;
  readonly entries: readonly E[];
  /** In CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (entry: E) => void;
  readonly onClose: () => void;
}

/** Pixels between the menu and the edge of the window. */
const MARGIN = 6;

/** A context menu: it takes the keyboard, and gives it back when it closes. */
export function MenuList<E extends MenuLine>(props: MenuListProps<E>): ReactElement {
  const { label, entries, at, onChoose, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);

  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (!box) return;
    setPlace({
      x: Math.max(MARGIN, Math.min(at.x, window.innerWidth - box.width - MARGIN)),
      y: Math.max(MARGIN, Math.min(at.y, window.innerHeight - box.height - MARGIN)),
    });
  }, [at]);

  useFocusReturn();
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    const to: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) items[(next + items.length) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key.length !== 1 || event.key === ' ') return;
    else {
      // A letter goes to the next entry that begins with it.
      const after = [...items.slice(here + 1), ...items.slice(0, here + 1)];
      after
        .find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))
        ?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className="menu-backdrop"
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
      onContextMenu={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div
        ref={menu}
        role="menu"
        aria-label={label}
        className="menu"
        style={{ left: place.x, top: place.y }}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {entries.map((entry) => (
          <button
            key={entry.act}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={`menu-item ${entry.apart ? 'menu-apart' : ''} ${entry.danger ? 'menu-danger' : ''}`}
            aria-keyshortcuts={entry.key?.replace('Ctrl ', 'Control+')}
            onPointerEnter={(event) => event.currentTarget.focus()}
            onClick={() => onChoose(entry)}
          >
            <span>{entry.label}</span>
            {entry.key !== undefined && <kbd aria-hidden="true">{entry.key}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
}
