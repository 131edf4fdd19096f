import { create } from 'zustand';
import type { ChosenImport } from '../../core/import/importFile';
import type { ClaimAbout } from '../../core/language/claim';
import type { Uid } from '../../core/uid';
import type { PassageChoice } from './passageChoice';

/** Which dialog is open, and what it starts with. */
type OpenDialog =
  | {
      readonly name: 'entity';
      readonly at: { readonly x: number; readonly y: number } | null;
      /** What it is called. */
      readonly called?: string;
      /** Where it is read that there is such a thing. */
      readonly passage?: PassageChoice | null;
    }
  | {
      readonly name: 'link';
      readonly from: Uid | null;
      readonly to: Uid | null;
      /** Where it is read that the two are linked. */
      readonly passage?: PassageChoice | null;
    }
  /** Null: a new one. */
  | { readonly name: 'source'; readonly source: Uid | null }
  | {
      readonly name: 'claim';
      /** Null: a new one, of which the other two are known as far as they are given. */
      readonly claim: Uid | null;
      readonly about: ClaimAbout | null;
      readonly passage: PassageChoice | null;
    }
  | {
      readonly name: 'attribution';
      readonly incident: Uid | null;
      readonly actor: Uid | null;
      readonly passage: PassageChoice | null;
    }
  | { readonly name: 'chart'; readonly renames: boolean }
  /** With another chart, or this one on two days. */
  | { readonly name: 'compare'; readonly by: 'chart' | 'day' }
  | { readonly name: 'note'; readonly at: { readonly x: number; readonly y: number } }
  | { readonly name: 'merge'; readonly uid: Uid; readonly into: Uid | null }
  /** Which of what lies around these is to come onto the chart. */
  | { readonly name: 'expand'; readonly of: readonly Uid[] }
  /** A group of these, or another name for one. */
  | { readonly name: 'group'; readonly of: readonly Uid[]; readonly renames: Uid | null }
  | { readonly name: 'retractClaim'; readonly claim: Uid }
  | { readonly name: 'backup' }
  | { readonly name: 'import'; readonly chosen: ChosenImport }
  /** A colleague's case, which lies beside the open one by now. */
  | { readonly name: 'together' }
  | { readonly name: 'report' }
  | { readonly name: 'exportData' }
  | { readonly name: 'exportPicture' }
  | { readonly name: 'settings' }
  | { readonly name: 'about' }
  | { readonly name: 'keys' };

interface Dialogs {
  readonly open: OpenDialog | null;
  readonly show: (dialog: OpenDialog) => void;
  readonly close: () => void;
}

/** Nothing can be half typed in these. */
function isForm({ name }: OpenDialog): boolean {
  return name !== 'about' && name !== 'keys';
}

/** At most one dialog is open. A form makes room for no other: nothing typed in it is lost. */
export const useDialogs = create<Dialogs>()((set) => ({
  open: null,
  show: (dialog) => set(({ open }) => (open && isForm(open) ? {} : { open: dialog })),
  close: () => set({ open: null }),
}));
