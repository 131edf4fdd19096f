import type { SelectHow } from '../../../store/selection';
import type { Spot } from '../../../map/geo/mercator';
import type { MapTarget } from '../../../map/draw/mapState';
import type { MapHost } from './mapHost';
import { openItem } from './openItem';

/** Pixels that a hand moves in a click. */
const STILL = 3;
/** As on the graph. */
const WHEEL = 0.0016;
const PINCH = 0.01;
const LINE_HEIGHT = 18;
/** Milliseconds in which a second click belongs to the first. */
const DOUBLE = 500;

const uidsOf = (target: MapTarget): readonly string[] =>
  target.type === 'item'
    ? target.item.marks.map(({ node }) => node.uid)
    : target.arc.lines.map(({ uid }) => uid);

function howOf(event: MouseEvent): SelectHow {
  return event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace';
}

/** Drag, wheel, click, double click, context menu and hover. */
export function followPointer(host: MapHost): () => void {
  const { scene, frame } = host;
  let drag: { from: Spot; last: Spot; moved: boolean } | null = null;
  let openedAt = 0;

  const spotOn = (event: MouseEvent): Spot => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const isControl = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('.map-control') !== null;

  const down = (event: PointerEvent): void => {
    if (isControl(event) || event.button !== 0) return;
    const spot = spotOn(event);
    drag = { from: spot, last: spot, moved: false };
    frame.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const spot = spotOn(event);
    if (!drag) {
      const target = isControl(event) ? null : scene.targetAt(spot);
      scene.setHovered(target);
      frame.classList.toggle('is-over-element', target !== null);
      return;
    }
    drag.moved ||= Math.hypot(spot.x - drag.from.x, spot.y - drag.from.y) > STILL;
    if (!drag.moved) return;
    scene.setHovered(null);
    scene.pan(spot.x - drag.last.x, spot.y - drag.last.y);
    drag.last = spot;
  };
  const up = (event: PointerEvent): void => {
    const ended = drag;
    drag = null;
    if (!ended || ended.moved) return;
    frame.focus({ preventScroll: true });
    click(event, spotOn(event));
  };
  const click = (event: MouseEvent, spot: Spot): void => {
    const target = scene.targetAt(spot);
    const how = howOf(event);
    scene.setFocused(null);
    if (!target) {
      if (scene.state().opened !== null) scene.setOpened(null);
      else if (how === 'replace') host.onSelect([], 'replace');
    } else if (target.type === 'item' && target.item.marks.length > 1 && how === 'replace') {
      if (performance.now() - openedAt < DOUBLE) return;
      openedAt = performance.now();
      openItem(host, target.item);
    } else host.onSelect(uidsOf(target), how);
  };
  const double = (event: MouseEvent): void => {
    if (isControl(event) || performance.now() - openedAt < DOUBLE) return;
    const spot = spotOn(event);
    const target = scene.targetAt(spot);
    const [uid, second] = target ? uidsOf(target) : [];
    if (!target) scene.zoom(2, spot);
    else if (uid !== undefined && second === undefined) host.onOpen(uid);
  };
  const menu = (event: MouseEvent): void => {
    if (isControl(event)) return;
    event.preventDefault();
    const target = scene.targetAt(spotOn(event));
    const uids = target ? uidsOf(target) : [];
    if (uids.length > 1) host.onSelect(uids, 'replace');
    host.onMenu(uids[0] ?? null, { x: event.clientX, y: event.clientY });
  };
  const wheel = (event: WheelEvent): void => {
    if (event.target instanceof Element && event.target.closest('.map-scroll')) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
    if (event.shiftKey && !event.ctrlKey) {
      scene.pan(-(event.deltaX + event.deltaY) * unit, 0);
      return;
    }
    scene.setHovered(null);
    scene.zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? PINCH : WHEEL)), spotOn(event));
  };
  const leave = (): void => scene.setHovered(null);
  const cancel = (): void => {
    drag = null;
  };

  frame.addEventListener('pointerdown', down);
  frame.addEventListener('pointermove', move);
  frame.addEventListener('pointerup', up);
  frame.addEventListener('pointercancel', cancel);
  frame.addEventListener('pointerleave', leave);
  frame.addEventListener('dblclick', double);
  frame.addEventListener('contextmenu', menu);
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => {
    frame.removeEventListener('pointerdown', down);
    frame.removeEventListener('pointermove', move);
    frame.removeEventListener('pointerup', up);
    frame.removeEventListener('pointercancel', cancel);
    frame.removeEventListener('pointerleave', leave);
    frame.removeEventListener('dblclick', double);
    frame.removeEventListener('contextmenu', menu);
    frame.removeEventListener('wheel', wheel);
  };
}
