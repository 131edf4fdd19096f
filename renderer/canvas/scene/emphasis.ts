import type { SceneState } from './sceneState';

/** Fading this many elements would cost more than a frame. */
const MOST_FADED = 3000;

/** Keeps an element, its lines and their ends bright and fades the rest; null brightens all. */
export function emphasise(state: SceneState, id: string | null): void {
  const { core } = state;
  if (core.elements().length > MOST_FADED) return;
  const centre = id === null ? null : core.getElementById(id);
  if (!centre || centre.empty() || centre.data('what') === 'note') {
    state.lit = null;
    core.elements('.faded, .lit').removeClass('faded lit');
    return;
  }
  const near = core
    .collection()
    .union(centre)
    .union(centre.connectedEdges())
    .union(centre.connectedNodes())
    .union(centre.neighborhood());
  state.lit = new Set(near.map((element) => element.id()));
  core.batch(() => {
    core.elements().difference(near).addClass('faded').removeClass('lit');
    near.removeClass('faded').addClass('lit');
  });
}
