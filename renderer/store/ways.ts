import { create } from 'zustand';
import { readChartFilter } from '../../core/filter/chartFilter';
import type { Uid } from '../../core/uid';
import type { Args } from '../client';
import { focusSidePanel } from './focusPane';
import { tell } from './notices';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

/** How ways are looked for. */
export interface WaysOptions extends Omit<Args<'graph.ways'>, 'of' | 'asOf' | 'limit' | 'leftOut'> {
  /** Whether what the filter of the chart leaves out is left out of the ways, too. */
  readonly filtered: boolean;
}

/** Entities and lines that are kept bright on the graph. */
type Trail = ReadonlySet<Uid>;

interface Ways {
  /** Between which entities, in this order. */
  readonly of: readonly Uid[];
  readonly options: WaysOptions;
  /** The way that is shown. */
  readonly trail: Trail | null;
  readonly setOf: (of: readonly Uid[]) => void;
  readonly setOptions: (options: WaysOptions) => void;
  readonly setTrail: (trail: Trail | null) => void;
  readonly forget: () => void;
}

/** More pairs would be a list that nobody reads. */
const MOST_ENDS = 12;

const usual: WaysOptions = {
  filtered: true,
  without: [],
  attributions: true,
  directed: false,
  sourced: false,
  longest: 6,
};

/** The ways that are looked for, and the one that is shown. */
export const useWays = create<Ways>()((set) => ({
  of: [],
  options: usual,
  trail: null,
  setOf: (of) => set({ of, trail: null }),
  setOptions: (options) => set({ options, trail: null }),
  setTrail: (trail) => set({ trail }),
  forget: () => set({ of: [], options: usual, trail: null }),
}));

/** Looks for ways between the selected entities, over the types of link that the chart shows. */
export function findWays(): void {
  const { selection, setSidePanel } = useWorkbench.getState();
  const of = selection.flatMap(({ word, uid }) => (word === 'entity' ? [uid] : []));
  if (of.length < 2) {
    tell({ tone: 'info', text: 'Select two entities or more, then find the ways between them.' });
    return;
  }
  if (of.length > MOST_ENDS) {
    tell({
      tone: 'info',
      text: `Ways are looked for between at most ${String(MOST_ENDS)} entities; ${String(of.length)} are selected.`,
    });
    return;
  }
  const slice = sliceOnScreen();
  const { options, setOf, setOptions } = useWays.getState();
  const without = slice ? (readChartFilter(slice.chart).filter.without?.linkType ?? []) : [];
  setOptions({ ...options, without });
  setOf(of);
  setSidePanel('ways');
  focusSidePanel('[role="listbox"]');
}
