import { create } from 'zustand';

interface Palette {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Whether the list of all actions lies over the window. */
export const usePalette = create<Palette>()((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));
