import type { NodeSingular } from 'cytoscape';
import { bendEdges } from '../scene/bendEdges';
import { labelAt } from '../scene/drawLabels';
import { groupAt, nodesOfGroup, type GroupBox } from '../scene/groupBoxes';
import { placeBeside } from '../scene/placeBeside';
import type { Spot } from '../graphCanvasProps';
import { listen, spotOn, toChart, type GestureHost, type Undo } from './gestureHost';
import { newGesture, sendMoves } from './handleDrag';
import { isOnControl } from './handleLasso';
import { nodeAt } from './nodeAt';

interface Drag {
  readonly held: GroupBox;
  readonly from: Spot;
  readonly starts: readonly (readonly [NodeSingular, Spot])[];
  moved: Spot;
}

/** CSS pixels that a press may move and still be a click. */
const STILL = 3;

/**
 * An open group by the mouse: its title or border selects what is in it, moves it as one, and
 * with a double click closes it.
 */
export function handleGroups(host: GestureHost, settled: () => void): Undo {
  const { state, frame } = host;
  const { core } = state;
  let drag: Drag | null = null;
  let waiting = false;

  const heldBy = (event: MouseEvent): GroupBox | null => {
    if (state.groups.length === 0 || isOnControl(event)) return null;
    const spot = spotOn(frame, event);
    const held = groupAt(state, toChart(state, spot));
    if (!held || nodeAt(state, toChart(state, spot)) || labelAt(state, spot.x, spot.y) !== null) {
      return null;
    }
    return held;
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || event.altKey || host.tool() === 'lasso') return;
    const held = heldBy(event);
    if (!held) return;
    drag = {
      held,
      from: spotOn(frame, event),
      starts: nodesOfGroup(state, held.group).map((node) => [node, { ...node.position() }]),
      moved: { x: 0, y: 0 },
    };
    frame.setPointerCapture(event.pointerId);
    frame.focus({ preventScroll: true });
    event.stopPropagation();
    event.preventDefault();
  };
  const follow = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!drag) return;
      const lines = drag.starts.flatMap(([node]) => node.connectedEdges().map((edge) => edge.id()));
      bendEdges(state, new Set(lines));
      placeBeside(state);
    });
  };
  const stretch = (event: PointerEvent): void => {
    if (!drag) {
      const held = event.buttons === 0 && state.hovered === null ? heldBy(event) : null;
      const uid = held?.group.uid ?? null;
      if (state.pointedGroup === uid) return;
      state.pointedGroup = uid;
      frame.classList.toggle('is-over-group', uid !== null);
      host.redraw();
      return;
    }
    event.stopPropagation();
    const here = spotOn(frame, event);
    const [dx, dy] = [here.x - drag.from.x, here.y - drag.from.y];
    const isStill = drag.moved.x === 0 && drag.moved.y === 0 && Math.hypot(dx, dy) < STILL;
    if (host.props().readOnly || isStill) return;
    const zoom = core.zoom();
    moveTo(drag, { x: Math.round(dx / zoom), y: Math.round(dy / zoom) });
    follow();
  };
  const moveTo = (moving: Drag, by: Spot): void => {
    moving.moved = by;
    core.batch(() => {
      for (const [node, { x, y }] of moving.starts) node.position({ x: x + by.x, y: y + by.y });
    });
  };
  const finish = (event: PointerEvent): void => {
    const done = drag;
    drag = null;
    if (!done) return;
    event.stopPropagation();
    const { group } = done.held;
    const { x, y } = done.moved;
    if (x === 0 && y === 0) {
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      host.props().onSelect([group.uid], adds ? 'add' : 'replace');
      return;
    }
    settled();
    const to = { of: { entity: group.uid }, x: group.x + x, y: group.y + y };
    sendMoves(host, [to], newGesture('drag'));
  };
  const cancel = (): void => {
    if (!drag) return;
    moveTo(drag, { x: 0, y: 0 });
    drag = null;
  };
  const open = (event: MouseEvent): void => {
    const held = heldBy(event);
    if (!held) return;
    event.stopPropagation();
    host.props().onOpen(held.group.uid);
  };
  const stops = [
    listen(frame, 'pointerdown', begin, true),
    // Cytoscape listens to the mouse events that follow the pointer's.
    listen(frame, 'mousedown', (event) => drag && event.stopPropagation(), true),
    listen(frame, 'pointermove', stretch, true),
    listen(frame, 'pointerup', finish, true),
    listen(frame, 'pointercancel', cancel),
    listen(frame, 'dblclick', open, true),
    listen(frame, 'keydown', (event) => {
      if (event.key !== 'Escape' || !drag) return;
      cancel();
      event.stopImmediatePropagation();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
