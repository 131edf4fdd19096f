import { useState, type KeyboardEvent } from 'react';

interface ListKeys {
  /** Null: nothing is chosen yet. */
  readonly active: number | null;
  readonly setActive: (index: number | null) => void;
  /** Returns true where the key moved or chose. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** Arrow keys that walk through the options below an input, which keeps the focus. */
export function useListKeys(count: number, choose: (index: number) => void): ListKeys {
  const [wanted, setActive] = useState<number | null>(null);
  const active = wanted === null || count === 0 ? null : Math.min(wanted, count - 1);

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (count === 0) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const from = active ?? (step > 0 ? -1 : count);
      setActive((from + step + count) % count);
      return true;
    }
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      choose(active);
      return true;
    }
    return false;
  };
  return { active, setActive, onKeyDown };
}
