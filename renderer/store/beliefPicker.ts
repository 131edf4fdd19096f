import { create } from 'zustand';

interface BeliefPicker {
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Whether the window offers the days that it can show the case as of. */
export const useBeliefPicker = create<BeliefPicker>()((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));
