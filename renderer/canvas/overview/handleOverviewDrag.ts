import type { Move, Spot } from '../graphCanvasProps';
import { listen, spotOn, type GestureHost, type Undo } from '../interaction/gestureHost';
import { newGesture } from '../interaction/handleDrag';
import { isOnControl } from '../interaction/handleLasso';
import { howOf } from '../interaction/handlePointer';
import { nodesOfUid, spotOfNode } from './overviewState';
import { overviewNodeAt } from './overviewHit';
import { sendOverviewMoves } from './sendOverviewMoves';

/** CSS pixels: nodes that are drawn smaller are dragged only once they are chosen, or panning would move them. */
const LEAST_HANDLE = 4;
/** CSS pixels before a press becomes a drag. */
const SLACK = 3;

/**
 * Presses on nodes that Cytoscape knows nothing of: a click chooses, a double click opens, a drag
 * moves one or all that are chosen.
 */
export function handleOverviewDrag(host: GestureHost): Undo {
  const { state, frame } = host;
  let pressed: { readonly node: number; readonly at: Spot } | null = null;
  /** Whether the last press was none of Cytoscape's. */
  let wasOurs = false;

  const nodeUnder = (event: MouseEvent): number | null => {
    const { overview } = state;
    const node = overviewNodeAt(state, spotOn(frame, event));
    return node === null || overview?.leftOut?.nodes[node] === 1 ? null : node;
  };
  const isSelected = (node: number): boolean =>
    state.selection.has(state.overview?.model.uids[node] ?? '');
  const begin = (event: PointerEvent): void => {
    const { overview, core } = state;
    wasOurs = false;
    if (!overview || event.button !== 0 || isOnControl(event)) return;
    const node = nodeUnder(event);
    if (node === null) return;
    const size = (overview.model.arrays.radius[node] ?? 0) * core.zoom();
    if (size < LEAST_HANDLE && !isSelected(node)) return;
    pressed = { node, at: spotOn(frame, event) };
    wasOurs = true;
    frame.setPointerCapture(event.pointerId);
    frame.focus({ preventScroll: true });
    event.preventDefault();
  };
  const drag = (event: PointerEvent): void => {
    const { overview, core } = state;
    if (!pressed || !overview) return;
    const here = spotOn(frame, event);
    const [dx, dy] = [here.x - pressed.at.x, here.y - pressed.at.y];
    const isDrag = overview.dragged !== null || Math.hypot(dx, dy) > SLACK;
    if (!isDrag || host.props().readOnly) return;
    const nodes = overview.dragged?.nodes ?? held(pressed.node);
    const zoom = core.zoom();
    overview.dragged = { nodes, by: { x: dx / zoom, y: dy / zoom } };
    host.redraw();
  };
  const held = (node: number): readonly number[] => {
    const { overview } = state;
    if (!overview || !isSelected(node)) return [node];
    return [...state.selection].flatMap((uid) =>
      overview.model.nodeOfUid.has(uid) ? nodesOfUid(overview, uid) : [],
    );
  };
  const drop = (event: PointerEvent): void => {
    const { overview } = state;
    if (!pressed || !overview) return;
    const { node } = pressed;
    const { dragged } = overview;
    pressed = null;
    const uid = overview.model.uids[node] ?? '';
    if (!dragged) {
      host.props().onSelect([uid], howOf(event));
      return;
    }
    const places = dragged.nodes.map((one) => {
      const { x, y } = spotOfNode(overview, one);
      return { node: one, x: Math.round(x), y: Math.round(y) };
    });
    overview.dragged = null;
    const moves = places.flatMap(({ node: one, x, y }): Move[] => {
      const of = overview.model.placed[one];
      return of ? [{ of, x, y }] : [];
    });
    if (!isSelected(node)) host.props().onSelect([uid], 'replace');
    sendOverviewMoves(host, overview, { places, moves, gesture: newGesture('drag') });
  };
  const end = (): void => {
    pressed = null;
    if (state.overview) state.overview.dragged = null;
    host.redraw();
  };
  const open = (event: MouseEvent): void => {
    const node = wasOurs && !isOnControl(event) ? nodeUnder(event) : null;
    const uid = node === null ? undefined : state.overview?.model.uids[node];
    if (uid !== undefined) host.props().onOpen(uid);
  };

  const stops = [
    listen(frame, 'pointerdown', begin, true),
    // Cytoscape listens to the mouse events that follow the pointer's.
    listen(frame, 'mousedown', (event) => pressed && event.stopPropagation(), true),
    listen(frame, 'pointermove', drag, true),
    listen(frame, 'pointerup', drop, true),
    listen(frame, 'pointercancel', end),
    listen(frame, 'dblclick', open),
    listen(frame, 'keydown', (event) => {
      if (event.key !== 'Escape' || !state.overview?.dragged) return;
      end();
      event.stopImmediatePropagation();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
