import type { Seals } from '../case/caseDesk';
import type { KeptState } from './keptState';

const MOST_SEALS = 50;

export function keptSeals(kept: KeptState): Seals {
  return {
    of: (path) => kept.now().seals.find((sealed) => sealed.path === path)?.seal ?? null,
    keep: (path, seal) => {
      const others = kept.now().seals.filter((sealed) => sealed.path !== path);
      const seals = seal === null ? others : [...others, { path, seal }];
      kept.change({ seals: seals.slice(-MOST_SEALS) });
    },
  };
}
