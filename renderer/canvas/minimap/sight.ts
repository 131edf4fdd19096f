import type { Spot } from '../graphCanvasProps';

/** What part of a chart is in sight: a spot of it times zoom and plus pan is in CSS pixels. */
export interface Sight {
  readonly zoom: number;
  readonly pan: Spot;
  readonly width: number;
  readonly height: number;
}

/** Tells what is in sight, many times a second, to those who draw it themselves. */
export interface SightTeller {
  /** Null before anything was drawn. */
  readonly now: () => Sight | null;
  readonly tell: (sight: Sight) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSightTeller(): SightTeller {
  let last: Sight | null = null;
  const listeners = new Set<() => void>();
  return {
    now: () => last,
    tell(sight) {
      last = sight;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
