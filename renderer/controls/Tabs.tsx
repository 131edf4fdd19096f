import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import './tabs.css';

interface Tab<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** The id of what they change; each tab's own id begins with it. */
  readonly panel: string;
}

/** Tabs that the arrow keys walk through. */
export function Tabs<T extends string>(props: TabsProps<T>): ReactElement {
  const { label, tabs, chosen, onChoose, panel } = props;
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const from = tabs.findIndex(({ value }) => value === chosen);
    const next = tabs[(from + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.value);
    list.current?.querySelector<HTMLElement>(`#${panel}-${next.value}`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {tabs.map(({ value, label: text }) => (
        <button
          key={value}
          id={`${panel}-${value}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={value === chosen}
          aria-controls={panel}
          tabIndex={value === chosen ? 0 : -1}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
