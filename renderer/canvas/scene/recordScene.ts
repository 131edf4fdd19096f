import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { RecordingContext } from '../../drawing/recordingContext';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { drawOverview, toOverviewScene } from '../overview/drawOverview';
import { drawOver } from './drawOver';
import { drawUnder } from './drawUnder';
import type { Frame, SceneState } from './sceneState';

type Drawable = NodeSingular | EdgeSingular;

/** What draws an element on a canvas in Cytoscape's own frames; its types leave it out. */
interface Renderer {
  pathsEnabled: boolean;
  getCachedZSortedEles: (again: boolean) => readonly Drawable[];
  drawElement: (
    context: CanvasRenderingContext2D,
    element: Drawable,
    shift: null,
    withLabel: boolean,
    withOverlay: boolean,
    withOpacity: boolean,
  ) => void;
}

/** What an element is, for who cannot see it. */
function titleOf(element: Drawable): string {
  const data = element.data() as NodeData | EdgeData;
  if ('shape' in data) {
    return [data.name, data.kind, data.detail]
      .filter((part) => part !== null && part !== '')
      .join(', ');
  }
  const [from, to] = [data.source, data.target].map(
    (id) => (element.cy().getElementById(id).data() as NodeData).name,
  );
  const line = data.what === 'attribution' ? `attribution: ${data.label}` : data.label;
  return [`${from ?? ''} → ${to ?? ''}`, line, data.footing]
    .filter((part) => part !== null)
    .join(', ');
}

/**
 * Lets Cytoscape draw its elements as it draws them on the screen, each as a group of its own with
 * its opacity apart.
 */
function recordElements(context: RecordingContext, core: Core): void {
  const renderer = (core as unknown as { renderer: () => Renderer }).renderer();
  const { pathsEnabled } = renderer;
  // Its paths are objects that tell nothing of their course.
  renderer.pathsEnabled = false;
  context.save();
  try {
    const { x, y } = core.pan();
    context.translate(x, y);
    context.scale(core.zoom(), core.zoom());
    for (const element of renderer.getCachedZSortedEles(true)) {
      if (!element.visible()) continue;
      const opacity = element.effectiveOpacity();
      context.group(titleOf(element), opacity, () => {
        renderer.drawElement(context.asCanvas(), element, null, false, true, false);
      });
    }
  } finally {
    context.restore();
    renderer.pathsEnabled = pathsEnabled;
  }
}

/** Draws what the window shows of a chart, by the same functions and in the same order. */
export function recordScene(context: RecordingContext, state: SceneState): void {
  const { core } = state;
  const view = { zoom: core.zoom(), pan: core.pan(), width: core.width(), height: core.height() };
  if (state.overview) {
    const { model, leftOut } = state.overview;
    context.group(null, 1, () => {
      drawOverview(context.asCanvas(), toOverviewScene(model.arrays), view, state.tokens, leftOut);
    });
  }
  const frame: Frame = { context: context.asCanvas(), ...view };
  drawUnder(frame, state);
  recordElements(context, core);
  drawOver(frame, state);
}
