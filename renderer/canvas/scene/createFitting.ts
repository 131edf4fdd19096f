import { finishNow } from '../../../core/sliced';
import type { LabelPlaces } from '../labels/placeLabels';
import { arrangeLabels } from './arrangeLabels';
import type { SceneState } from './sceneState';
import { fitView, glideTo, type View } from './viewport';

export interface Fitting {
  /** Shows everything. */
  readonly fit: (animate: boolean) => void;
  /**
   * The canvas has another size, or labels have: what showed everything still does, and another
   * view keeps its middle.
   */
  readonly refit: () => void;
  /** Whether the view still shows everything as it was fitted last. */
  readonly isFitted: () => boolean;
}

/** Where labels stand before anything was placed. */
export const noPlaces: LabelPlaces = { nodes: new Map(), lines: new Map() };

interface FittingHost {
  readonly state: SceneState;
  readonly corner: () => { width: number; height: number } | null;
  /** Places labels for the view that is there at once. */
  readonly settled: () => void;
  /** The same, soon and a little at a time. */
  readonly settle: () => void;
  /** Whether what is many may be placed later: not for a picture. */
  readonly isGentle: boolean;
}

/** More elements have their labels placed after they are shown, or the window would wait. */
const MANY = 400;

export function createFitting({ state, corner, settled, settle, isGentle }: FittingHost): Fitting {
  const { core } = state;
  let fitted: View | null = null;
  let size = { width: core.width(), height: core.height() };

  const fit = (animate: boolean): void => {
    core.resize();
    size = { width: core.width(), height: core.height() };
    const rough = fitView({ ...state, places: noPlaces }, corner());
    if (!rough) return;
    if (state.overview || (isGentle && state.elements.size > MANY)) {
      fitted = rough;
      glideTo(core, fitted, animate);
      settle();
      return;
    }
    // Where labels stand decides how much room they need; from here it is always the same.
    finishNow(arrangeLabels(state, rough.zoom));
    fitted = fitView(state, corner()) ?? rough;
    glideTo(core, fitted, animate);
    if (!animate) settled();
  };

  return {
    fit,
    isFitted,
    refit() {
      const before = size;
      core.resize();
      if (fitted === null || isFitted()) {
        fit(false);
        return;
      }
      size = { width: core.width(), height: core.height() };
      // A pane that is hidden has no size, and gets back the one it had.
      if (before.width === 0 || size.width === 0) return;
      core.panBy({
        x: (size.width - before.width) / 2,
        y: (size.height - before.height) / 2,
      });
    },
  };

  function isFitted(): boolean {
    const { x, y } = core.pan();
    return fitted?.zoom === core.zoom() && fitted.pan.x === x && fitted.pan.y === y;
  }
}
