import { create } from 'zustand';
import { foldName } from '../../../core/text/foldName';
import type { Uid } from '../../../core/uid';

interface Dismissed {
  readonly keys: ReadonlySet<string>;
  /** This spelling does not mean this entity, in any text, until the window is closed. */
  readonly dismiss: (entity: Uid, spelled: string) => void;
}

export function dismissalKey(entity: Uid, spelled: string): string {
  return `${entity} ${foldName(spelled)}`;
}

/** Suggestions that the analyst turned down. */
export const useDismissed = create<Dismissed>()((set) => ({
  keys: new Set(),
  dismiss: (entity, spelled) =>
    set(({ keys }) => ({ keys: new Set([...keys, dismissalKey(entity, spelled)]) })),
}));
