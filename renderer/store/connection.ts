import { create } from 'zustand';

/** Whether the process of the open case answers. */
export const useConnection = create<{ readonly lost: string | null }>()(() => ({ lost: null }));
