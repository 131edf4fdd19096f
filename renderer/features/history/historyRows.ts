import type { HistoryEntry } from '../../../core/views/caseView';

/** How many steps are fetched together. */
export const PAGE = 100;

/** The pages that hold the lines from `first` to before `end`, of `total` steps. */
export function pagesOf(first: number, end: number, total: number): readonly number[] {
  const last = Math.min(end, total) - 1;
  const pages: number[] = [];
  for (let page = Math.floor(first / PAGE); page * PAGE <= last; page += 1) pages.push(page);
  return pages;
}

export const stateWords: Record<HistoryEntry['state'], string | null> = {
  done: null,
  undone: 'undone',
  abandoned: 'undone and replaced',
};
