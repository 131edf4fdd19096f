import { create } from 'zustand';
import type { WeakSpotKind } from '../../core/vocabularies/weakSpot';
import { focusView } from './focusPane';

interface WeakSpots {
  /** Null: all kinds. */
  readonly kind: WeakSpotKind | null;
  readonly setKind: (kind: WeakSpotKind | null) => void;
}

/** Which kind of weak spots the quality view shows. */
export const useWeakSpots = create<WeakSpots>()((set) => ({
  kind: null,
  setKind: (kind) => set({ kind }),
}));

/** Shows the weak spots of one kind, and gives their list the keyboard. */
export function showWeakSpots(kind: WeakSpotKind): void {
  useWeakSpots.getState().setKind(kind);
  focusView('quality');
}
