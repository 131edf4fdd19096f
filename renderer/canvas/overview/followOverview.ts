import type { Box } from '../geometry/box';
import type { SceneState } from '../scene/sceneState';
import { chooseDetail } from './chooseDetail';
import { createPainter, noPainter } from './createPainter';
import type { OverviewView } from './drawOverview';
import type { OverviewModel } from './overviewModel';
import { createOverviewState } from './overviewState';

export interface OverviewHost {
  readonly state: SceneState;
  readonly canvas: HTMLCanvasElement;
  /** For a picture, which is recorded: nothing is drawn here, nor handed over. */
  readonly still: boolean;
  /** Another part of the chart shall be drawn in detail; null is none. */
  readonly onDetail: (part: Box | null) => void;
}

export interface OverviewControl {
  /** Null: Cytoscape holds all of the chart. */
  readonly setModel: (model: OverviewModel | null) => void;
  /** Draws it, once the view is what it shall be. */
  readonly show: () => void;
  /** Leaves to Cytoscape what it holds from now on; comes true when the rest is drawn. */
  readonly leaveOut: (ids: ReadonlySet<string>) => Promise<void>;
  /** What is drawn has changed but for its places. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** Milliseconds of rest after which another part of the chart is drawn in detail. */
const REST = 140;
/** Zoomed out so far a large chart is smaller than the window. */
const ROOM_BEYOND = 0.7;
const LEAST_ZOOM = 0.04;

/** Draws a large chart below Cytoscape, and has Cytoscape draw the part that is in sight of it. */
export function followOverview({ state, canvas, still, onDetail }: OverviewHost): OverviewControl {
  const { core } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const view = (): OverviewView => ({
    zoom: core.zoom(),
    pan: core.pan(),
    width: core.width(),
    height: core.height(),
  });
  const painter = still
    ? noPainter
    : createPainter(canvas, () => ({
        view: view(),
        tokens: state.tokens,
        leftOut: state.overview?.leftOut ?? null,
      }));
  const loosenZoom = (): void => {
    const box = state.overview?.model.box;
    const whole = box
      ? Math.min(core.width() / (box.right - box.left), core.height() / (box.bottom - box.top))
      : LEAST_ZOOM;
    core.minZoom(whole > 0 ? Math.min(LEAST_ZOOM, whole * ROOM_BEYOND) : LEAST_ZOOM);
  };
  const choose = (): void => {
    const { overview } = state;
    const { width, height } = view();
    if (!overview || width === 0 || height === 0 || still) return;
    const { x1, y1, x2, y2 } = core.extent();
    const { grid, model } = overview;
    const sight = { left: x1, top: y1, right: x2, bottom: y2 };
    const part = chooseDetail({ grid, degrees: model.degrees }, sight, overview.detail);
    if (part === overview.detail) return;
    overview.detail = part;
    onDetail(part);
  };
  const onView = (): void => {
    if (!state.overview) return;
    painter.follow();
    clearTimeout(timer);
    timer = setTimeout(choose, REST);
  };
  const onResize = (): void => {
    loosenZoom();
    onView();
  };
  core.on('viewport', onView);
  core.on('resize', onResize);

  return {
    setModel(model) {
      const before = state.overview;
      state.overview = model && createOverviewState(model);
      if (!state.overview || !model) {
        clearTimeout(timer);
        if (before) painter.clear();
        loosenZoom();
        return;
      }
      state.overview.detail = before?.detail ?? null;
      painter.setArrays(model.arrays);
      loosenZoom();
    },
    show() {
      if (!state.overview) return;
      void painter.paint();
      clearTimeout(timer);
      timer = setTimeout(choose, REST);
    },
    async leaveOut(ids) {
      const { overview } = state;
      if (!overview) return;
      const { model } = overview;
      overview.leftOut =
        ids.size === 0
          ? null
          : {
              nodes: Uint8Array.from(model.ids, (id) => (ids.has(id) ? 1 : 0)),
              lines: Uint8Array.from(model.lineUids, (uid) => (ids.has(uid) ? 1 : 0)),
            };
      clearTimeout(timer);
      timer = setTimeout(choose, REST);
      await painter.paint();
    },
    repaint() {
      if (!state.overview) return;
      painter.setArrays(state.overview.model.arrays);
      void painter.paint();
    },
    destroy() {
      clearTimeout(timer);
      core.off('viewport', onView).off('resize', onResize);
      painter.destroy();
    },
  };
}
