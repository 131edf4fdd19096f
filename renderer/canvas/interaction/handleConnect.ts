import type { NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import type { Spot } from '../graphCanvasProps';
import { listen, spotOn, toChart, type GestureHost, type Undo } from './gestureHost';
import { nodeAt } from './nodeAt';

const HIDE_DELAY = 350;
/** A new link ends at an entity, and near one is near enough. */
const CLOSE = { room: 6, selector: '[what = "entity"]' } as const;
/** CSS pixels from the node's border to the handle's middle. */
const AWAY = 11;

/**
 * A small handle beside the node under the pointer, or the only one that is selected. Dragging it
 * to another node connects the two; Escape or letting go elsewhere does nothing.
 */
export function handleConnect(host: GestureHost): Undo {
  const { state, frame, overlay } = host;
  const { core } = state;
  const { handle, rubber } = overlay;
  let owner: string | null = null;
  let from: string | null = null;
  let hideTimer: ReturnType<typeof setTimeout> | undefined;
  let onHandle = false;

  const nodeOf = (id: string | null): NodeSingular | null => {
    const node = id === null ? null : core.getElementById(id);
    return node?.nonempty() && node.isNode() && (node.data() as NodeData).what === 'entity'
      ? node
      : null;
  };
  const onlySelected = (): string | null => {
    const [uid] = state.selection;
    return state.selection.size === 1 && uid !== undefined ? uid : null;
  };
  const show = (id: string | null): void => {
    owner = nodeOf(id) ? id : null;
    place();
  };
  const place = (): void => {
    const node = host.props().readOnly ? null : nodeOf(owner);
    handle.hidden = node === null || core.zoom() < 0.35;
    if (!node || handle.hidden) return;
    const { x, y } = handleSpot(node);
    handle.style.transform = `translate(${x}px, ${y}px)`;
  };
  const handleSpot = (node: NodeSingular): Spot => {
    const { width, height } = node.data() as NodeData;
    const { x, y } = node.renderedPosition();
    const zoom = core.zoom();
    const reach = Math.SQRT1_2;
    const radius = (Math.max(width, height) / 2) * zoom + AWAY;
    // Not upon a label that stands above the node.
    const down = state.places.nodes.get(node.id()) === 'above' ? 1 : -1;
    return { x: x + radius * reach, y: y + radius * reach * down };
  };
  const followHover = (): void => {
    if (from !== null || onHandle) return;
    const hovered = nodeOf(state.hovered) ? state.hovered : null;
    clearTimeout(hideTimer);
    if (hovered !== null) show(hovered);
    else
      hideTimer = setTimeout(() => !onHandle && from === null && show(onlySelected()), HIDE_DELAY);
  };

  const begin = (event: PointerEvent): void => {
    const node = nodeOf(owner);
    if (!node || event.button !== 0) return;
    from = node.id();
    handle.setPointerCapture(event.pointerId);
    frame.classList.add('is-connecting');
    frame.focus({ preventScroll: true });
    event.preventDefault();
    event.stopPropagation();
  };
  const stretch = (event: PointerEvent): void => {
    const source = nodeOf(from);
    if (!source) return;
    const spot = spotOn(frame, event);
    const target = nodeAt(state, toChart(state, spot), CLOSE);
    state.target = target && target.id() !== from ? target.id() : null;
    const start = source.renderedPosition();
    const end = state.target === null ? spot : (target?.renderedPosition() ?? spot);
    rubber.setAttribute('x1', String(start.x));
    rubber.setAttribute('y1', String(start.y));
    rubber.setAttribute('x2', String(end.x));
    rubber.setAttribute('y2', String(end.y));
    rubber.classList.toggle('is-shown', true);
    host.redraw();
  };
  const finish = (): void => {
    const source = from;
    const { target } = state;
    end();
    if (source !== null && target !== null) host.props().onConnect(source, target);
  };
  const end = (): void => {
    from = null;
    state.target = null;
    rubber.classList.toggle('is-shown', false);
    frame.classList.remove('is-connecting');
    host.redraw();
    followHover();
  };

  core.on('render', place);
  core.on('layers', followHover);
  const stops = [
    listen(handle, 'pointerenter', () => (onHandle = true)),
    listen(handle, 'pointerleave', () => {
      onHandle = false;
      followHover();
    }),
    listen(handle, 'pointerdown', begin),
    listen(handle, 'pointermove', stretch),
    listen(handle, 'pointerup', finish),
    listen(handle, 'pointercancel', end),
    listen(handle, 'mousedown', (event) => event.stopPropagation()),
    listen(frame, 'keydown', (event) => {
      if (event.key !== 'Escape' || from === null) return;
      end();
      event.stopImmediatePropagation();
    }),
  ];
  return () => {
    clearTimeout(hideTimer);
    core.off('render', place).off('layers', followHover);
    for (const stop of stops) stop();
  };
}
