import type { Core, ElementDefinition } from 'cytoscape';
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

function toDefinition(element: GraphElement): ElementDefinition {
  if (element.group === 'edges') return { group: 'edges', data: { ...element.data, bend: 0 } };
  return {
    group: 'nodes',
    data: { ...element.data },
    position: { ...element.position },
    grabbable: !isPlacedBeside(element.data),
  };
}
