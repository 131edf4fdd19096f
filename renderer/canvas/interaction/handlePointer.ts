import type { EventObject } from 'cytoscape';
import { countAt } from '../scene/drawNodeMarks';
import { labelAt } from '../scene/drawLabels';
import { emphasise } from '../scene/emphasis';
import { overviewElementAt, uidOfElement } from '../overview/overviewHit';
import { groupAt } from '../scene/groupBoxes';
import type { SelectHow } from '../graphCanvasProps';
import { listen, spotOn, type GestureHost, type Undo } from './gestureHost';

const LIGHT_DELAY = 130;
const DIM_DELAY = 70;

/** Click, double click, context menu and hover; a label stands for its element. */
export function handlePointer(host: GestureHost): Undo {
  const { state, frame } = host;
  const { core } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const elementOf = (event: EventObject): string | null => {
    const hit = event.target === core ? null : (event.target as { id: () => string }).id();
    const { x, y } = event.renderedPosition;
    return hit ?? labelAt(state, x, y) ?? overviewElementAt(state, event.renderedPosition);
  };
  const uidOf = (id: string): string => uidOfElement(state, id);

  const hover = (id: string | null): void => {
    if (state.hovered === id) return;
    state.hovered = id;
    frame.classList.toggle('is-over-element', id !== null);
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        emphasise(state, id);
        host.redraw();
      },
      id === null ? DIM_DELAY : LIGHT_DELAY,
    );
    host.redraw();
  };

  // Cytoscape takes two quick clicks on different nodes for a double click on the second.
  let tapped: string | null = null;
  let tappedBefore: string | null = null;

  const tap = (event: EventObject): void => {
    frame.focus({ preventScroll: true });
    tappedBefore = tapped;
    tapped = elementOf(event);
    const { x, y } = event.renderedPosition;
    const expanded = countAt(state, x, y);
    if (expanded !== null && !host.props().readOnly) {
      host.props().onExpand(uidOf(expanded));
      return;
    }
    const id = tapped;
    const how = howOf(event.originalEvent);
    if (id !== null) host.props().onSelect([uidOf(id)], how);
    else if (how === 'replace') host.props().onSelect([], 'replace');
  };
  const doubleTap = (event: EventObject): void => {
    const { x, y } = event.renderedPosition;
    if (countAt(state, x, y) !== null || tapped !== tappedBefore) return;
    const id = elementOf(event);
    if (id !== null) host.props().onOpen(uidOf(id));
    else if (!host.props().readOnly) host.props().onCreateAt(rounded(event.position));
  };
  const menu = (event: EventObject): void => {
    const id = elementOf(event);
    const { clientX, clientY } = event.originalEvent;
    host.props().onContextMenu({
      target: id === null ? (groupAt(state, event.position)?.group.uid ?? null) : uidOf(id),
      client: { x: clientX, y: clientY },
      at: rounded(event.position),
    });
  };
  const over = (event: EventObject): void => {
    if (event.target !== core) hover((event.target as { id: () => string }).id());
  };
  const out = (event: EventObject): void => {
    if (event.target !== core) hover(null);
  };
  core.on('tap', tap);
  core.on('dbltap', doubleTap);
  core.on('cxttap', menu);
  core.on('mouseover', over);
  core.on('mouseout', out);

  /** Over what Cytoscape knows nothing of. */
  let overOther = false;
  const stops = [
    listen(frame, 'pointermove', (event) => {
      if (event.buttons !== 0 || (state.hovered !== null && !overOther)) return;
      const spot = spotOn(frame, event);
      const id =
        countAt(state, spot.x, spot.y) ??
        labelAt(state, spot.x, spot.y) ??
        overviewElementAt(state, spot);
      overOther = id !== null;
      hover(id);
    }),
    listen(frame, 'pointerleave', () => hover(null)),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    core.off('tap', tap).off('dbltap', doubleTap).off('cxttap', menu);
    core.off('mouseover', over).off('mouseout', out);
  };
}

export function howOf(event: MouseEvent): SelectHow {
  return event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace';
}

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}
