import { create } from 'zustand';
import type { EventOf } from '../../core/contract';
import { request } from '../client';

export type Work = EventOf<'work.progressed'>;

interface Works {
  readonly works: readonly Work[];
  readonly progress: (work: Work) => void;
  readonly end: (work: number) => void;
}

/** Work on files that takes long, in the order in which it began. */
export const useWorks = create<Works>()((set) => ({
  works: [],
  progress: (work) =>
    set(({ works }) => ({
      works: works.some((other) => other.work === work.work)
        ? works.map((other) => (other.work === work.work ? work : other))
        : [...works, work],
    })),
  end: (work) => set(({ works }) => ({ works: works.filter((other) => other.work !== work) })),
}));

export function cancelWork(work: number): void {
  void request('work.cancel', { work });
}
