import type { Core, SingularElementReturnValue } from 'cytoscape';
import { inSlices } from '../../inSlices';
import type { Sliced } from '../../../core/sliced';

/** What Cytoscape keeps of an element between two frames; its types leave it out. */
interface Kept {
  readonly _private: {
    styleDirty: boolean;
    readonly rstyle: { clean?: boolean; cleanConnected?: boolean };
  };
  readonly cleanStyle: () => void;
}

type Prepared = SingularElementReturnValue & Kept;

interface Renderer {
  skipFrame: boolean;
  flushRenderedStyleQueue: () => void;
}

/** As many changed elements a frame takes along without being felt. */
const MOST_IN_FRAME = 60;

/** What changes while it is prepared is prepared, too; but a frame must come. */
const MOST_TIMES = 3;

function elementsOf(collection: { toArray(): readonly unknown[] }): readonly Prepared[] {
  return collection.toArray() as readonly Prepared[];
}

function isStale({ _private: { styleDirty, rstyle } }: Prepared): boolean {
  return styleDirty || rstyle.clean !== true;
}

/** Their styles, then their shapes: a line is as long as its ends let it be. */
function* prepare(core: Core): Sliced<void> {
  const edges = new Set<Prepared>();
  const nodes: Prepared[] = [];
  for (const element of elementsOf(core.elements())) {
    if (core.destroyed()) return;
    if (!isStale(element)) continue;
    element.cleanStyle();
    if (element.isEdge()) edges.add(element);
    else nodes.push(element);
    yield;
  }
  for (const node of nodes) {
    if (core.destroyed()) return;
    if (node.removed()) continue;
    if (node._private.rstyle.cleanConnected !== true) {
      for (const edge of elementsOf(node.connectedEdges())) {
        edge._private.rstyle.clean = false;
        edges.add(edge);
      }
    }
    measure(node);
    yield;
  }
  for (const edge of edges) {
    if (core.destroyed()) return;
    if (!edge.removed()) measure(edge);
    yield;
  }
}

/** Cytoscape takes what it was asked about for changed, though it has just measured it. */
function measure(element: Prepared): void {
  element.boundingBox();
  const { rstyle } = element._private;
  rstyle.clean = true;
  rstyle.cleanConnected = true;
}

/**
 * Cytoscape gives all that has changed its style and shape, and draws it, within one frame, which
 * holds up the window where there are hundreds. Such a frame waits here until that is done a
 * little at a time, and as long as it is held. The function that is returned tells whether the
 * frame that is being drawn is one of these.
 */
export function prepareFrames(core: Core, isHeld: () => boolean): () => boolean {
  const renderer = (core as unknown as { renderer: () => Renderer }).renderer();
  const flush = renderer.flushRenderedStyleQueue;
  let isPreparing = false;
  let times = 0;
  const mustWait = (): boolean => {
    if (isPreparing || isHeld()) return true;
    if (times === MOST_TIMES) return false;
    const stale = elementsOf(core.elements()).filter(isStale);
    if (stale.length <= MOST_IN_FRAME) return false;
    isPreparing = true;
    void inSlices(prepare(core)).finally(() => {
      isPreparing = false;
      times += 1;
    });
    return true;
  };
  // Asked for each frame that something is to be drawn in, and set back after each.
  Object.defineProperty(renderer, 'skipFrame', {
    get: mustWait,
    set: () => {
      if (!isPreparing) times = 0;
    },
  });
  // The same, in frames that nothing is drawn in.
  renderer.flushRenderedStyleQueue = () => {
    if (!mustWait()) flush();
  };
  return () => times > 0;
}
