import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'good' | 'error';
  readonly text: string;
  /** What belongs to it, line by line; long ones are scrolled. */
  readonly details?: readonly string[];
  /** Something is still going on. */
  readonly busy?: true;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** It is about the case at this revision, and goes when there is a later one. */
  readonly revision?: number;
  /** It is about the day that the window shows, and goes when it shows another. */
  readonly ofDay?: true;
}

interface Notices {
  readonly notices: readonly Notice[];
  readonly tell: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
  /** Another case is open: what the others offer would be done to it. */
  readonly dismissOffers: () => void;
  readonly dismissOfDay: () => void;
  readonly dismissBefore: (revision: number) => void;
}

/** More would cover the window. */
const MOST_NOTICES = 4;

let lastId = 0;

/** Short messages at the edge of the window, newest last. The same words are not said twice. */
export const useNotices = create<Notices>()((set) => ({
  notices: [],
  tell: (notice) =>
    set(({ notices }) => ({
      notices: [
        ...notices.filter(({ text }) => text !== notice.text),
        { ...notice, id: ++lastId },
      ].slice(-MOST_NOTICES),
    })),
  dismiss: (id) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  dismissBefore: (revision) =>
    set(({ notices }) => ({
      notices: notices.filter((notice) => (notice.revision ?? revision) >= revision),
    })),
  dismissOfDay: () => set(({ notices }) => ({ notices: notices.filter(({ ofDay }) => !ofDay) })),
  dismissOffers: () => set(({ notices }) => ({ notices: notices.filter(({ action }) => !action) })),
}));

export function tell(notice: Omit<Notice, 'id'>): void {
  useNotices.getState().tell(notice);
}

/** In milliseconds: what is done sooner needs no word. */
const PATIENCE = 500;

/** Says what is going on, once it takes long, and offers to end it; the function takes it away. */
export function tellProgress(text: string, cancel: () => void): () => void {
  let id: number | null = null;
  const timer = setTimeout(() => {
    tell({ tone: 'info', busy: true, text, action: { label: 'Cancel', run: cancel } });
    id = lastId;
  }, PATIENCE);
  return () => {
    clearTimeout(timer);
    if (id !== null) useNotices.getState().dismiss(id);
  };
}
