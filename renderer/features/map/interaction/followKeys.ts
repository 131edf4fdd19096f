import { nearestInDirection, type Direction } from '../../../canvas/interaction/nearestInDirection';
import { describeItem } from '../describeItem';
import { itemSpot, type MapItem } from '../../../map/draw/mapState';
import type { MapHost } from './mapHost';
import { openItem } from './openItem';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** In CSS pixels. */
const PAN = 80;
const ZOOM = 1.25;

const panBy: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, PAN],
  down: [0, -PAN],
  left: [PAN, 0],
  right: [-PAN, 0],
};

/**
 * Arrows go from mark to mark (Shift adds) and with Ctrl pan, + and - zoom, 0 fits, Enter opens,
 * Escape folds a fan and then clears the selection.
 */
export function followKeys(host: MapHost): () => void {
  const { scene, frame } = host;

  /** The symbol that the arrows went to, or else one that is selected. */
  const current = (): MapItem | null => {
    const { focused, selection } = scene.state();
    const { items } = scene.layout();
    return (
      items.find(({ id }) => id === focused) ??
      items.find(({ marks }) => marks.some(({ node }) => selection.has(node.uid))) ??
      null
    );
  };
  const goTo = (direction: Direction, adds: boolean): void => {
    const { view } = scene.state();
    const from = current();
    const spots = scene
      .layout()
      .items.map((item) => ({ ...itemSpot(item, view.scale), item }))
      .filter(({ item }) => item.id !== from?.id);
    const middle = { x: view.x * view.scale, y: view.y * view.scale };
    const next = from
      ? nearestInDirection(itemSpot(from, view.scale), direction, spots)
      : spots.sort(
          (a, b) =>
            Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y),
        )[0];
    if (!next) return;
    const { item } = next;
    const [mark, second] = item.marks;
    scene.setFocused(item.id);
    // What is counted together is opened, not selected.
    if (mark && !second) host.onSelect([mark.node.uid], adds ? 'add' : 'replace');
    scene.bringIntoView(item);
    host.announce(describeItem(item, host.language()));
  };
  const open = (): boolean => {
    const item = current();
    const [mark, second] = item?.marks ?? [];
    if (!item || !mark) {
      const [uid] = scene.state().selection;
      if (uid !== undefined) host.onOpen(uid);
      return uid !== undefined;
    }
    if (second) openItem(host, item);
    else host.onOpen(mark.node.uid);
    return true;
  };
  const openMenu = (): boolean => {
    const item = current();
    const [mark] = item?.marks ?? [];
    if (!item || !mark) return false;
    const { left, top } = frame.getBoundingClientRect();
    const { x, y } = scene.onCanvas(item);
    host.onMenu(mark.node.uid, { x: left + x + 14, y: top + y + 14 });
    return true;
  };
  /** What one is at stays where it is. */
  const zoom = (factor: number): void => {
    const item = current();
    scene.zoom(factor, item ? scene.onCanvas(item) : undefined);
  };
  const escape = (): boolean => {
    const { opened, selection } = scene.state();
    if (opened !== null) scene.setOpened(null);
    else if (selection.size > 0) {
      scene.setFocused(null);
      host.onSelect([], 'replace');
    }
    // With nothing selected the key is free for what lies around the map.
    return opened !== null || selection.size > 0;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    const arrow = arrows[event.key];
    if (arrow && !event.altKey) {
      if (command) scene.pan(...panBy[arrow]);
      else goTo(arrow, event.shiftKey);
      return true;
    }
    if (command || event.altKey) return false;
    switch (event.key) {
      case '+':
      case '=':
        zoom(ZOOM);
        return true;
      case '-':
        zoom(1 / ZOOM);
        return true;
      case '0':
        scene.fit();
        return true;
      case 'Enter':
        return open();
      case 'ContextMenu':
        return openMenu();
      case 'F10':
        return event.shiftKey && openMenu();
      case 'Escape':
        return escape();
      default:
        return false;
    }
  };
  const down = (event: KeyboardEvent): void => {
    if (event.target !== frame || !onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  frame.addEventListener('keydown', down);
  return () => frame.removeEventListener('keydown', down);
}
