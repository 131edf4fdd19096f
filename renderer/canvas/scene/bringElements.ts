import type { Sliced } from '../../../core/sliced';
import type { ElementDiff } from '../elements/diffElements';
import { writeLabels } from './arrangeLabels';
import type { SceneState } from './sceneState';
import { showSelection } from './showSelection';
import { syncInSteps } from './syncElements';

/**
 * Brings Cytoscape to what the elements are, with their texts and the selection. `replaces` all
 * that it holds.
 */
export function* bringElements(
  state: SceneState,
  diff: ElementDiff,
  { animate, replaces }: { readonly animate: boolean; readonly replaces: boolean },
): Sliced<void> {
  if (replaces) {
    state.core.elements().remove();
    yield;
  }
  yield* syncInSteps(state.core, diff, animate);
  let measured;
  // In other fonts texts are as wide as these are, and they may be there in between.
  while (measured !== state.measure) {
    measured = state.measure;
    yield* writeLabels(state);
  }
  showSelection(state);
}
