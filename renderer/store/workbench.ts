import { create } from 'zustand';
import type { ChartFilter } from '../../core/filter/chartFilter';
import type { Uid } from '../../core/uid';
import type { Theme } from '../theme/tokens';
import { pick, type Selected, type SelectHow } from './selection';

export type View = 'graph' | 'map' | 'list' | 'table' | 'hypotheses' | 'reader' | 'quality';
export type SidePanel = 'inspector' | 'history' | 'ways' | 'style' | 'compare';

/** What the reader shows. A new object each time it is asked for, so that it can be shown again. */
export interface Reading {
  readonly source: Uid;
  /** To scroll to; null begins at the top. */
  readonly passage: Uid | null;
}

export type LeftPanel = 'contents' | 'filter' | 'query' | 'analysis';

/** A filter that is shown while the chart is still stored with the one `before`, as JSON. */
interface TriedFilter {
  readonly chart: Uid;
  readonly filter: ChartFilter;
  readonly before: string;
}

interface Workbench {
  readonly selection: readonly Selected[];
  /** Null: the first chart of the case. */
  readonly chart: Uid | null;
  readonly view: View;
  /** Null: no source was chosen yet. */
  readonly reading: Reading | null;
  readonly leftPanel: LeftPanel;
  readonly sidePanel: SidePanel;
  readonly triedFilter: TriedFilter | null;
  readonly legendShown: boolean;
  readonly minimapShown: boolean;
  /** Claims and sources on the graph. */
  readonly evidenceShown: boolean;
  readonly theme: Theme;
  /** The day in UTC whose end the whole window shows as it was believed then; null is today. */
  readonly asOf: string | null;
  readonly select: (picked: readonly Selected[], how?: SelectHow) => void;
  readonly setChart: (chart: Uid | null) => void;
  readonly setView: (view: View) => void;
  readonly setLeftPanel: (panel: LeftPanel) => void;
  readonly setTriedFilter: (tried: TriedFilter | null) => void;
  readonly setSidePanel: (panel: SidePanel) => void;
  readonly setLegendShown: (shown: boolean) => void;
  readonly setMinimapShown: (shown: boolean) => void;
  readonly setAsOf: (asOf: string | null) => void;
  readonly setEvidenceShown: (shown: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Another case is open: nothing of the last one stays selected. */
  readonly forgetCase: () => void;
}

/** Coming to the reader with a source selected means to read that one. */
function readingOnArrival(
  to: View,
  { view, selection, reading }: Pick<Workbench, 'view' | 'selection' | 'reading'>,
): Partial<Pick<Workbench, 'reading'>> {
  const [only, second] = selection;
  if (to !== 'reader' || view === 'reader' || only?.word !== 'source' || second) return {};
  return reading?.source === only.uid ? {} : { reading: { source: only.uid, passage: null } };
}

/** What is on screen and chosen: never what is in the case. */
export const useWorkbench = create<Workbench>()((set) => ({
  selection: [],
  chart: null,
  view: 'graph',
  reading: null,
  leftPanel: 'contents',
  sidePanel: 'inspector',
  triedFilter: null,
  legendShown: true,
  minimapShown: true,
  evidenceShown: false,
  theme: 'light',
  asOf: null,
  select: (picked, how = 'replace') =>
    set(({ selection }) => ({
      selection: pick(selection, picked, how),
      sidePanel: 'inspector',
    })),
  setChart: (chart) => set({ chart }),
  setView: (view) => set((before) => ({ view, ...readingOnArrival(view, before) })),
  setLeftPanel: (leftPanel) => set({ leftPanel }),
  setTriedFilter: (triedFilter) => set({ triedFilter }),
  setSidePanel: (sidePanel) => set({ sidePanel }),
  setLegendShown: (legendShown) => set({ legendShown }),
  setMinimapShown: (minimapShown) => set({ minimapShown }),
  setAsOf: (asOf) => set({ asOf }),
  setEvidenceShown: (evidenceShown) => set({ evidenceShown }),
  setTheme: (theme) => set({ theme }),
  forgetCase: () =>
    set({ selection: [], chart: null, asOf: null, reading: null, triedFilter: null }),
}));
