import type { CollectionReturnValue, Core } from 'cytoscape';
import type { SceneState } from './sceneState';

/** Fading this many elements would cost more than a frame. */
const MOST_FADED = 3000;

/** Keeps an element, its lines and their ends bright and fades the rest; null brightens all. */
export function emphasise(state: SceneState, id: string | null): void {
  const { core } = state;
  if (core.elements().length > MOST_FADED) return;
  const centre = id === null ? null : core.getElementById(id);
  if (!centre || centre.empty() || centre.data('what') === 'note') {
    showTrail(state);
    return;
  }
  const near = core
    .collection()
    .union(centre)
    .union(centre.connectedEdges())
    .union(centre.connectedNodes())
    .union(centre.neighborhood())
    .union(rivalsOf(core, centre))
    .union(evidenceOf(core, centre));
  light(state, near);
}

function light(state: SceneState, near: CollectionReturnValue): void {
  const { core } = state;
  state.lit = new Set(near.map((element) => element.id()));
  core.batch(() => {
    core.elements().difference(near).addClass('faded').removeClass('lit');
    near.removeClass('faded').addClass('lit');
  });
}

/** While nothing is pointed at, the trail stays bright. */
function showTrail(state: SceneState): void {
  const { core, trail } = state;
  if (trail !== null) {
    light(
      state,
      core.elements().filter((element) => trail.has(element.data('uid') as string)),
    );
    return;
  }
  state.lit = null;
  core.elements('.faded, .lit').removeClass('faded lit');
}

/** The other hypotheses about the same incident, with those they name. */
function rivalsOf(core: Core, centre: CollectionReturnValue): CollectionReturnValue {
  if (!(Number(centre.data('rivals')) > 1)) return core.collection();
  const rivals = centre.connectedNodes().connectedEdges('[rivals > 1]');
  const same = rivals.filter((edge) => edge.data('source') === centre.data('source'));
  return same.union(same.connectedNodes());
}

/** The claims about it or of it, their sources, and what they speak of. */
function evidenceOf(core: Core, centre: CollectionReturnValue): CollectionReturnValue {
  const id = centre.id();
  const ends = (data: { beside?: string | null; from?: string | null }): string[] =>
    [data.beside, data.from].filter((end) => typeof end === 'string');
  const claims = core.nodes().filter((node) => ends(node.data() as object).includes(id));
  const wanted = [...claims.toArray(), centre].flatMap((one) => ends(one.data() as object));
  return wanted.reduce(
    (all, end) => all.union(core.getElementById(end)),
    core.collection().union(claims),
  );
}
