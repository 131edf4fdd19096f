import { finishNow, type Sliced } from '../../../core/sliced';
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
  /** Whether the view that was fitted is still to be made exact. */
  readonly isPending: () => boolean;
  /**
   * Makes exact what was fitted roughly, by the room that labels take. Says for which zoom they
   * are placed then; null where nobody asked.
   */
  readonly refine: () => Sliced<{ placedAt: number; shownAt: number } | null>;
}

/** Where labels stand before anything was placed. */
export const noPlaces: LabelPlaces = { nodes: new Map(), lines: new Map() };

interface FittingHost {
  readonly state: SceneState;
  readonly corner: () => { width: number; height: number } | null;
  /** Places labels for the view that is there at once. */
  readonly settled: () => void;
  /** The same, soon and a little at a time; what is fitted is refined on the way. */
  readonly settle: (delay?: number) => void;
  /** Whether labels may be placed after the elements are shown: not for a picture. */
  readonly isGentle: boolean;
}

/** Labels of more elements are not waited for: they get the most that they can need. */
const MANY = 400;

export function createFitting({ state, corner, settled, settle, isGentle }: FittingHost): Fitting {
  const { core } = state;
  let fitted: View | null = null;
  let pending: { readonly animate: boolean } | null = null;
  let size = { width: core.width(), height: core.height() };

  const roughView = (): View | null => fitView({ ...state, places: noPlaces }, corner());

  const fit = (animate: boolean): void => {
    core.resize();
    size = { width: core.width(), height: core.height() };
    pending = null;
    if (state.overview || (isGentle && state.elements.size > MANY)) {
      const rough = fitView(state, corner(), true);
      if (!rough) return;
      fitted = rough;
      // So many are drawn a few times in as long as a glide takes: no glide at all, but a stutter.
      glideTo(core, fitted, animate && state.overview !== null);
      settle();
      return;
    }
    if (isGentle) {
      // Where labels stood last says about where they will.
      const first = fitView(state, corner());
      if (!first) return;
      pending = { animate };
      fitted = first;
      glideTo(core, fitted, animate);
      settle(0);
      return;
    }
    const rough = roughView();
    if (!rough) return;
    // Where labels stand decides how much room they need; from here it is always the same.
    finishNow(arrangeLabels(state, rough.zoom));
    fitted = fitView(state, corner()) ?? rough;
    glideTo(core, fitted, animate);
    if (!animate) settled();
  };

  return {
    fit,
    isFitted,
    isPending: () => pending !== null,
    *refine() {
      if (pending === null || !isUntouched()) {
        pending = null;
        return null;
      }
      const rough = roughView();
      if (!rough) return null;
      yield;
      yield* arrangeLabels(state, rough.zoom);
      // Whoever moved the view in the meantime has seen enough of the whole.
      const isWanted = isUntouched();
      const { animate } = pending;
      pending = null;
      if (!isWanted) return null;
      fitted = fitView(state, corner()) ?? rough;
      glideTo(core, fitted, animate);
      return { placedAt: rough.zoom, shownAt: fitted.zoom };
    },
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

  /** Shows what was fitted, or is on its way there. */
  function isUntouched(): boolean {
    return isFitted() || core.animated();
  }

  function isFitted(): boolean {
    const { x, y } = core.pan();
    return fitted?.zoom === core.zoom() && fitted.pan.x === x && fitted.pan.y === y;
  }
}
