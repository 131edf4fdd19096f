import { create } from 'zustand';
import type { Uid } from '../../core/uid';

/** Which dialog is open, and what it starts with. */
type OpenDialog =
  | { readonly name: 'entity'; readonly at: { readonly x: number; readonly y: number } | null }
  | { readonly name: 'link'; readonly from: Uid | null; readonly to: Uid | null }
  | { readonly name: 'settings' }
  | { readonly name: 'about' }
  | { readonly name: 'keys' };

interface Dialogs {
  readonly open: OpenDialog | null;
  readonly show: (dialog: OpenDialog) => void;
  readonly close: () => void;
}

/** At most one dialog is open. Asking again for the one that is open loses nothing typed in it. */
export const useDialogs = create<Dialogs>()((set) => ({
  open: null,
  show: (dialog) => set(({ open }) => (open?.name === dialog.name ? {} : { open: dialog })),
  close: () => set({ open: null }),
}));
