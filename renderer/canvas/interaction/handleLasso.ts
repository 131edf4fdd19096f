import type { Spot } from '../graphCanvasProps';
import { polygonHolds } from '../geometry/polygon';
import { overviewNodeAt } from '../overview/overviewHit';
import type { OverviewState } from '../overview/overviewState';
import { listen, spotOn, toChart, type GestureHost, type Undo } from './gestureHost';
import { nodeAt } from './nodeAt';

/** CSS pixels between the points of a lasso. */
const STEP = 3;

/**
 * Shift and drag on the empty canvas draws a lasso, Ctrl or Alt and drag a box; with the lasso tool
 * a plain drag draws a lasso. What is inside is selected when the pointer is released.
 */
export function handleLasso(host: GestureHost): Undo {
  const { state, frame, overlay } = host;
  let path: Spot[] | null = null;
  let box = false;
  let adds = false;

  /** Lines and text are no obstacle: on a full chart there is little else to begin on. */
  const isOnNode = (event: PointerEvent): boolean =>
    nodeAt(state, toChart(state, spotOn(frame, event))) !== null ||
    overviewNodeAt(state, spotOn(frame, event), 0) !== null;
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || isOnControl(event)) return;
    const asBox = event.altKey || event.ctrlKey || event.metaKey;
    if (!asBox && !event.shiftKey && host.tool() !== 'lasso') return;
    if (isOnNode(event)) return;
    box = asBox;
    adds = event.shiftKey || asBox;
    path = [spotOn(frame, event)];
    frame.setPointerCapture(event.pointerId);
    frame.focus({ preventScroll: true });
    event.stopPropagation();
    event.preventDefault();
  };
  const extend = (event: PointerEvent): void => {
    const last = path?.at(-1);
    if (!path || !last) return;
    const here = spotOn(frame, event);
    if (Math.hypot(here.x - last.x, here.y - last.y) < STEP) return;
    if (box) path = [path[0] ?? here, here];
    else path.push(here);
    overlay.lasso.setAttribute('d', toPath(outline()));
    event.stopPropagation();
  };
  const outline = (): readonly Spot[] => {
    const [a, b] = path ?? [];
    if (!path || !box || !a || !b) return path ?? [];
    return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
  };
  const finish = (event: PointerEvent): void => {
    if (!path) return;
    const polygon = outline().map((spot) => toChart(state, spot));
    end();
    event.stopPropagation();
    if (polygon.length < 3) {
      if (!adds) host.props().onSelect([], 'replace');
      return;
    }
    const uids = state.overview
      ? overviewUidsIn(state.overview, polygon)
      : state.core
          .nodes('[what = "entity"], [what = "group"], [what = "hypothesis"]')
          .filter((node) => polygonHolds(polygon, node.position()))
          .map((node) => node.data('uid') as string);
    host.props().onSelect(uids, adds ? 'add' : 'replace');
  };
  const end = (): void => {
    path = null;
    overlay.lasso.setAttribute('d', '');
  };

  const stops = [
    listen(frame, 'pointerdown', begin, true),
    // Cytoscape listens to the mouse events that follow the pointer's.
    listen(frame, 'mousedown', (event) => path && event.stopPropagation(), true),
    listen(frame, 'pointermove', extend, true),
    listen(frame, 'pointerup', finish, true),
    listen(frame, 'pointercancel', end),
    listen(frame, 'keydown', (event) => {
      if (event.key !== 'Escape' || !path) return;
      end();
      event.stopImmediatePropagation();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function overviewUidsIn(
  { model, grid }: OverviewState,
  polygon: readonly Spot[],
): readonly string[] {
  const [xs, ys] = [polygon.map(({ x }) => x), polygon.map(({ y }) => y)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const { x, y } = model.arrays;
  return grid
    .within(box)
    .filter((node) => polygonHolds(polygon, { x: x[node] ?? 0, y: y[node] ?? 0 }))
    .filter((node) => !('annotation' in (model.placed[node] ?? {})))
    .map((node) => model.uids[node] ?? '');
}

/** Buttons, the legend and the handle lie on the canvas but are not it. */
export function isOnControl(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.graph-control') !== null;
}

function toPath(spots: readonly Spot[]): string {
  return spots.length < 2
    ? ''
    : `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
