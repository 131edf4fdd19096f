import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { themes, type Theme } from '../../theme/tokens';
import { diffElements } from '../elements/diffElements';
import { sliceToElements } from '../elements/sliceToElements';
import { createMeasure } from '../labels/measureText';
import { graphStyle } from '../style/graphStyle';
import { arrangeLabels, bendEdges, writeLabels } from './arrangeLabels';
import { createCore } from './createCore';
import { drawOver } from './drawOver';
import { drawUnder } from './drawUnder';
import { labelGrowth } from './labelLevel';
import { drawLayers } from './layers';
import type { SceneState } from './sceneState';
import { syncElements } from './syncElements';
import { fitView, glideTo } from './viewport';

export interface Scene {
  readonly state: SceneState;
  readonly show: (slice: ChartSlice, language: LanguageView) => void;
  readonly dress: (theme: Theme) => void;
  readonly fit: (animate: boolean) => void;
  /** Lines and labels find their places again, after nodes moved. */
  readonly rearrange: () => void;
  readonly redraw: () => void;
  readonly end: () => void;
}

export function createScene(
  under: HTMLCanvasElement,
  container: HTMLElement,
  over: HTMLCanvasElement,
  theme: Theme,
): Scene {
  const core = createCore(container, themes[theme]);
  const state: SceneState = {
    core,
    tokens: themes[theme],
    elements: new Map(),
    measure: createMeasure(),
    labels: new Map(),
    places: { nodes: new Map(), lines: new Map() },
    selection: new Set(),
    lit: null,
    hovered: null,
    target: null,
    drawnLabels: [],
  };
  let growth = 1;
  let chart: string | null = null;
  const endLayers = drawLayers(core, [
    { canvas: under, draw: (frame) => drawUnder(frame, state) },
    { canvas: over, draw: (frame) => drawOver(frame, state) },
  ]);
  const redraw = (): void => void core.forceRender();
  const rearrange = (): void => {
    bendEdges(state);
    arrangeLabels(state, growth);
    redraw();
  };
  const fit = (animate: boolean): void => {
    const view = fitView(state, null);
    if (view) glideTo(core, view, animate);
  };
  core.on('zoom', () => {
    const now = labelGrowth(core.zoom());
    if (now === growth) return;
    growth = now;
    arrangeLabels(state, growth);
  });
  const sized = new ResizeObserver(() => core.resize());
  sized.observe(container);
  return {
    state,
    fit,
    rearrange,
    redraw,
    show(slice, language) {
      const elements = sliceToElements(slice, language);
      const diff = diffElements(state.elements, elements);
      state.elements = elements;
      // A glide would leave labels where nodes were when it began.
      syncElements(core, diff, false);
      writeLabels(state);
      rearrange();
      if (chart !== slice.chart.uid) fit(false);
      chart = slice.chart.uid;
    },
    dress(next) {
      state.tokens = themes[next];
      core.style(graphStyle(state.tokens));
      redraw();
    },
    end() {
      sized.disconnect();
      endLayers();
      core.destroy();
    },
  };
}
