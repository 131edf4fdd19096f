import type { Core, ElementDefinition } from 'cytoscape';
import type { Sliced } from '../../../core/sliced';
import type { ElementDiff } from '../elements/diffElements';
import type { GraphElement } from '../elements/graphElement';
import { isPlacedBeside } from './placeBeside';

/** Above this many moves at once they are not animated. */
const MOST_ANIMATED = 200;

/** Makes Cytoscape hold what the elements after the diff are. */
export function syncElements(core: Core, diff: ElementDiff, animate: boolean): void {
  const glide = animate && diff.updated.length <= MOST_ANIMATED;
  core.batch(() => {
    for (const id of diff.removed) core.getElementById(id).remove();
    core.add(diff.added.map(toDefinition));
    for (const { id, data, position } of diff.updated) {
      const element = core.getElementById(id);
      if (data) element.data({ ...data });
      if (!position || element.grabbed()) continue;
      element.stop();
      const here = element.position();
      if (here.x === position.x && here.y === position.y) continue;
      if (glide) element.animate({ position: { ...position }, duration: 180, easing: 'ease-out' });
      else element.position({ ...position });
    }
  });
}

/** As many changes as are made between two pauses. */
const AT_ONCE = 24;

/** The same a few at a time: what goes, then what comes, then what changes. */
export function* syncInSteps(core: Core, diff: ElementDiff, animate: boolean): Sliced<void> {
  const glide = animate && diff.updated.length <= MOST_ANIMATED;
  const nothing: ElementDiff = { removed: [], added: [], updated: [] };
  for (const kind of ['removed', 'added', 'updated'] as const) {
    for (let start = 0; start < diff[kind].length; start += AT_ONCE) {
      const some = diff[kind].slice(start, start + AT_ONCE);
      syncElements(core, { ...nothing, [kind]: some }, glide);
      yield;
    }
  }
}

function toDefinition(element: GraphElement): ElementDefinition {
  if (element.group === 'edges') return { group: 'edges', data: { ...element.data, bend: 0 } };
  return {
    group: 'nodes',
    data: { ...element.data },
    position: { ...element.position },
    grabbable: !isPlacedBeside(element.data),
  };
}
