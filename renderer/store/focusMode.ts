import { create } from 'zustand';
import { hopsOnChart } from '../../core/chart/hopsOnChart';
import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { shownOnScreen } from './filter';
import { focusView } from './focusPane';
import { tell } from './notices';
import { selectedOnChart } from './selection';
import { useWorkbench } from './workbench';

export const MOST_STEPS = 3;

/** Around what the chart is looked at; it is stored nowhere. */
interface Focus {
  readonly chart: Uid;
  readonly of: readonly Uid[];
  readonly steps: number;
}

interface FocusMode {
  /** Null: all of the chart is bright. */
  readonly focus: Focus | null;
  readonly setSteps: (steps: number) => void;
  readonly leave: () => void;
}

export const useFocusMode = create<FocusMode>()((set) => ({
  focus: null,
  setSteps: (steps) =>
    set(({ focus }) => ({
      focus: focus && { ...focus, steps: Math.min(MOST_STEPS, Math.max(1, steps)) },
    })),
  leave: () => set({ focus: null }),
}));

/** The focus, where it is on this chart. */
export function useFocusOn({ chart }: Pick<ChartSlice, 'chart'>): Focus | null {
  const focus = useFocusMode((state) => state.focus);
  return focus?.chart === chart.uid ? focus : null;
}

/** What of a chart is faint: what lies beyond the steps, and what was faint before. */
export function fadedByFocus(
  { shown, drawn }: { readonly shown: ChartSlice; readonly drawn: ChartSlice },
  focus: Focus | null,
  faded: ReadonlySet<Uid>,
): ReadonlySet<Uid> {
  if (!focus) return faded;
  const near = hopsOnChart(shown, focus.of, focus.steps);
  const all = [...drawn.nodes, ...drawn.links, ...drawn.attributions];
  return new Set([...faded, ...all.flatMap(({ uid }) => (near.has(uid) ? [] : [uid]))]);
}

function sameUids(one: readonly Uid[], other: readonly Uid[]): boolean {
  return one.length === other.length && one.every((uid) => other.includes(uid));
}

/** Looks at what is selected and what lies around it; once more leaves that again. */
export function toggleFocus(): void {
  const slice = shownOnScreen();
  if (!slice) return;
  const { selection } = useWorkbench.getState();
  const of = selectedOnChart(
    slice,
    selection.map(({ uid }) => uid),
  ).flatMap(({ word, uid }) => (word === 'annotation' ? [] : [uid]));
  const { focus } = useFocusMode.getState();
  const isOn = focus?.chart === slice.chart.uid;
  if (isOn && (of.length === 0 || sameUids(focus.of, of))) {
    useFocusMode.getState().leave();
    return;
  }
  if (of.length === 0) {
    tell({ tone: 'info', text: 'Select something on the chart, then focus on it.' });
    return;
  }
  focusView('graph');
  useFocusMode.setState({
    focus: { chart: slice.chart.uid, of, steps: isOn ? focus.steps : 1 },
  });
}

/** Selects what is one step away, too. */
export function growSelection(): void {
  const slice = shownOnScreen();
  if (!slice) return;
  const { selection, select } = useWorkbench.getState();
  const of = selection.map(({ uid }) => uid);
  const near = hopsOnChart(slice, of, 1);
  if (near.size === 0) {
    tell({ tone: 'info', text: 'Select something on the chart, then what lies around it.' });
    return;
  }
  select(selectedOnChart(slice, [...near]), 'add');
}
