import type { Core } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';
import type { Box } from '../geometry/box';
import { lineLabelBox, nodeLabelBox, type LabelSide, type Size } from '../labels/labelBoxes';
import { boxOfNodes, nodesOfUid, type OverviewState } from '../overview/overviewState';
import { edgeCurve, nodeBox } from './edgeGeometry';
import { areaRadius } from './drawUnder';
import { groupBoxes } from './groupBoxes';
import { labelLevel } from './labelLevel';
import { labelFor, type SceneState } from './sceneState';

/** A small chart is not blown up to fill the window. */
const MOST_FIT_ZOOM = 1.25;
const MARGIN = 28;

const eitherSide: readonly LabelSide[] = ['left', 'right', 'below'];

/** What the chart takes at a zoom, in chart units. Null when it is empty. */
type Content = (zoom: number) => Box | null;

/**
 * Everything on the chart with its labels, or with room for them on either side. A fit asks for many
 * zooms, and Cytoscape is slow to tell.
 */
function contentOf(state: SceneState, onEitherSide: boolean): Content {
  const bodies: Box[] = groupBoxes(state).map(({ box }) => box);
  const named: { readonly id: string; readonly box: Box }[] = [];
  state.core.nodes().forEach((node) => {
    const data = node.data() as NodeData;
    const box = nodeBox(node);
    bodies.push(box);
    if (data.area > 0) {
      const { x, y } = node.position();
      const { width, height } = areaRadius(data);
      bodies.push({ left: x - width, right: x + width, top: y - height, bottom: y + height });
    }
    if (data.what !== 'note' && data.what !== 'claim') named.push({ id: data.id, box });
  });
  const lines = state.core
    .edges()
    .toArray()
    .flatMap((edge) => {
      const { id, what } = edge.data() as EdgeData;
      const spot = what === 'attribution' ? state.places.lines.get(id) : undefined;
      return spot ? [{ id, spot, curve: edgeCurve(edge) }] : [];
    });
  return (zoom) => {
    const { textScale, show } = labelLevel(zoom);
    const growth = textScale / zoom;
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    const hold = (box: Box): void => {
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    };
    const sizeOf = (id: string): Size | null => {
      const block = labelFor(state, id, show);
      return block && { width: block.width * growth, height: block.height * growth };
    };
    for (const body of bodies) hold(body);
    for (const { id, box } of named) {
      const size = sizeOf(id);
      if (!size) continue;
      const sides = onEitherSide ? eitherSide : [state.places.nodes.get(id) ?? 'below'];
      for (const side of sides) hold(nodeLabelBox(box, size, side));
    }
    for (const { id, spot, curve } of lines) {
      const size = sizeOf(id);
      if (size) hold(lineLabelBox(curve, size, spot));
    }
    return left <= right ? { left, top, right, bottom } : null;
  };
}

export interface View {
  readonly zoom: number;
  readonly pan: { x: number; y: number };
}

/** The view that shows everything within `room`, a part of the canvas in CSS pixels. */
function viewInto(state: SceneState, contentAt: Content, room: Box): View | null {
  if (state.overview) {
    const all = state.overview.model.ids.keys();
    return viewOfBox(state, boxOfNodes(state.overview, all), room);
  }
  let zoom = MOST_FIT_ZOOM;
  let content = contentAt(zoom);
  // Labels take more of the chart the further it is zoomed out, so the fit is approached.
  for (let round = 0; round < 6 && content; round += 1) {
    const wide = (room.right - room.left - 2 * MARGIN) / (content.right - content.left);
    const high = (room.bottom - room.top - 2 * MARGIN) / (content.bottom - content.top);
    zoom = Math.max(state.core.minZoom(), Math.min(wide, high, MOST_FIT_ZOOM));
    content = contentAt(zoom);
  }
  if (!content) return null;
  return {
    zoom,
    pan: {
      x: (room.left + room.right) / 2 - ((content.left + content.right) / 2) * zoom,
      y: (room.top + room.bottom) / 2 - ((content.top + content.bottom) / 2) * zoom,
    },
  };
}

/** A large chart is nearly all dots: their names need no room beyond the margin. */
function viewOfBox({ core }: SceneState, box: Box | null, room: Box): View | null {
  if (!box) return null;
  const wide = (room.right - room.left - 2 * MARGIN) / (box.right - box.left);
  const high = (room.bottom - room.top - 2 * MARGIN) / (box.bottom - box.top);
  const zoom = Math.max(core.minZoom(), Math.min(wide, high, MOST_FIT_ZOOM));
  return {
    zoom,
    pan: {
      x: (room.left + room.right) / 2 - ((box.left + box.right) / 2) * zoom,
      y: (room.top + room.bottom) / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/**
 * Shows everything. What lies in the corner at the lower left (the legend) hides none of it.
 * `onEitherSide`: wherever labels will stand, they have room.
 */
export function fitView(
  state: SceneState,
  corner: { width: number; height: number } | null,
  onEitherSide = false,
): View | null {
  const { core } = state;
  const all = { left: 0, top: 0, right: core.width(), bottom: core.height() };
  if (all.right === 0 || all.bottom === 0) return null;
  const content = state.overview ? () => null : contentOf(state, onEitherSide);
  const whole = viewInto(state, content, all);
  if (!whole || !corner || !hidesAny(state, whole, corner)) return whole;
  const options = [
    viewInto(state, content, { ...all, left: corner.width }),
    viewInto(state, content, { ...all, bottom: all.bottom - corner.height }),
  ].filter((view) => view !== null);
  return options.sort((a, b) => b.zoom - a.zoom)[0] ?? whole;
}

function hidesAny(
  state: SceneState,
  view: View,
  corner: { width: number; height: number },
): boolean {
  const top = state.core.height() - corner.height;
  if (state.overview) return hidesSpot(state.overview, view, { left: corner.width, top });
  return state.core
    .nodes()
    .toArray()
    .some((node) => {
      const box = nodeBox(node);
      const left = box.left * view.zoom + view.pan.x - 20;
      const bottom = box.bottom * view.zoom + view.pan.y + 40;
      return left < corner.width && bottom > top;
    });
}

function hidesSpot(
  { model: { arrays } }: OverviewState,
  { zoom, pan }: View,
  { left, top }: { left: number; top: number },
): boolean {
  return arrays.x.some(
    (x, node) => x * zoom + pan.x < left && (arrays.y[node] ?? 0) * zoom + pan.y > top,
  );
}

export function glideTo(core: Core, view: View, animate: boolean): void {
  core.stop();
  if (animate) core.animate({ ...view, duration: 200, easing: 'ease-out' });
  else core.viewport(view);
}

/** CSS pixels around a thing that was brought into view, so that its label and links show. */
const IN_VIEW = 90;

interface Rectangle {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Around these things, in chart units; null where none of them is on the chart. */
function boxOfThings({ core, overview }: SceneState, uids: ReadonlySet<string>): Rectangle | null {
  if (overview) {
    const nodes = [...uids].flatMap((uid) => nodesOfUid(overview, uid));
    const box = boxOfNodes(overview, nodes);
    return box && { x1: box.left, y1: box.top, x2: box.right, y2: box.bottom };
  }
  const found = core.elements().filter((element) => uids.has(element.data('uid') as string));
  return found.empty() ? null : found.boundingBox({ includeLabels: false, includeOverlays: false });
}

function rendered(core: Core, { x1, y1, x2, y2 }: Rectangle): Rectangle {
  const zoom = core.zoom();
  const { x, y } = core.pan();
  return { x1: x1 * zoom + x, y1: y1 * zoom + y, x2: x2 * zoom + x, y2: y2 * zoom + y };
}

/**
 * Brings a thing into view by the shortest way: what is in sight stays where it is. `corner` is
 * covered by the legend.
 */
export function bringIntoView(
  state: SceneState,
  uid: string,
  corner: { width: number; height: number } | null,
  animate: boolean,
): void {
  const { core } = state;
  const around = boxOfThings(state, new Set([uid]));
  if (!around) return;
  const box = rendered(core, around);
  const x = (box.x1 + box.x2) / 2;
  const y = (box.y1 + box.y2) / 2;
  const covered = corner && x < corner.width ? corner.height : 0;
  const dx = shortestWay(x, IN_VIEW, core.width() - IN_VIEW);
  const dy = shortestWay(y, IN_VIEW, core.height() - covered - IN_VIEW);
  if (dx === 0 && dy === 0) return;
  const pan = core.pan();
  glideTo(core, { zoom: core.zoom(), pan: { x: pan.x + dx, y: pan.y + dy } }, animate);
}

/** Brings all of these into view, as near as they are now where they have room. */
export function bringAllIntoView(
  state: SceneState,
  uids: ReadonlySet<string>,
  corner: { width: number; height: number } | null,
  animate: boolean,
): void {
  const { core } = state;
  const box = boxOfThings(state, uids);
  if (!box || core.width() === 0) return;
  const wide = core.width() - 2 * IN_VIEW;
  const high = core.height() - 2 * IN_VIEW - (corner?.height ?? 0);
  const now = core.zoom();
  const zoom = Math.max(
    core.minZoom(),
    Math.min(now, wide / (box.x2 - box.x1), Math.max(60, high) / (box.y2 - box.y1)),
  );
  const middle = { x: core.width() / 2, y: (core.height() - (corner?.height ?? 0)) / 2 };
  const shown = rendered(core, box);
  const isInSight =
    shown.x1 > 0 &&
    shown.y1 > 0 &&
    shown.x2 < core.width() &&
    shown.y2 < core.height() - (corner && shown.x1 < corner.width ? corner.height : 0);
  if (isInSight && zoom === now) return;
  const pan = {
    x: middle.x - ((box.x1 + box.x2) / 2) * zoom,
    y: middle.y - ((box.y1 + box.y2) / 2) * zoom,
  };
  glideTo(core, { zoom, pan }, animate);
}

function shortestWay(at: number, least: number, most: number): number {
  if (most <= least) return (least + most) / 2 - at;
  return at < least ? least - at : at > most ? most - at : 0;
}

export function zoomBy(core: Core, factor: number): void {
  const position = { x: core.width() / 2, y: core.height() / 2 };
  core.stop();
  core.zoom({ level: core.zoom() * factor, renderedPosition: position });
}
