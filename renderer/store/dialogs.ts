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

/** Something may be half typed in these. */
function isForm({ name }: OpenDialog): boolean {
  return name === 'entity' || name === 'link' || name === 'settings';
}

/** At most one dialog is open. A form makes room for no other: nothing typed in it is lost. */
export const useDialogs = create<Dialogs>()((set) => ({
  open: null,
  show: (dialog) => set(({ open }) => (open && isForm(open) ? {} : { open: dialog })),
  close: () => set({ open: null }),
}));
