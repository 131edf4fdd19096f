import type { NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import { placedOf } from '../scene/arrangeNodes';
import { zoomBy } from '../scene/viewport';
import { walkOverview } from '../overview/walkOverview';
import { describeNode } from './describeNode';
import { listen, type GestureHost, type Undo } from './gestureHost';
import { newGesture, sendMoves } from './handleDrag';
import { nearestInDirection, type Direction } from './nearestInDirection';
import type { Move } from '../graphCanvasProps';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PAN = 80;
const NUDGE = 10;
/** Nudges within this many milliseconds are one gesture. */
const NUDGE_PAUSE = 1500;

/**
 * Arrows go from node to node (Shift adds), with Alt they move what is selected, with Ctrl they pan.
 * + and - zoom, 0 fits, Enter opens, Escape clears the selection.
 */
export function handleKeys(host: GestureHost, settled: () => void): Undo {
  const { state, frame } = host;
  const { core } = state;
  let focused: string | null = null;
  let nudge = { gesture: '', at: 0 };
  const walk = walkOverview(host);

  const nodeOf = (id: string | null): NodeSingular | null => {
    const node = id === null ? null : core.getElementById(id);
    return node?.nonempty() && node.isNode() ? node : null;
  };
  /** The node that the arrows last went to, while it is selected, or else any that is. */
  const current = (): NodeSingular | null => {
    const node = nodeOf(focused);
    if (node && state.selection.has((node.data() as NodeData).uid)) return node;
    return core.nodes(':selected').toArray()[0] ?? null;
  };

  const goTo = (direction: Direction, adds: boolean): void => {
    if (state.overview) {
      walk.goTo(direction, adds);
      return;
    }
    // A callout is reached with what it is about; a note at a spot is a thing of its own.
    const nodes = core
      .nodes()
      .toArray()
      .filter((node) => node.data('what') !== 'note' || node.data('beside') === null);
    const from = current();
    const middle = core.extent();
    const start = from?.position() ?? {
      x: (middle.x1 + middle.x2) / 2,
      y: (middle.y1 + middle.y2) / 2,
    };
    const spots = nodes.map((node) => ({ ...node.position(), node }));
    const next = from
      ? nearestInDirection(start, direction, spots)
      : spots.toSorted((a, b) => distance(a, start) - distance(b, start))[0];
    if (!next) return;
    focused = next.node.id();
    host.props().onSelect([(next.node.data() as NodeData).uid], adds ? 'add' : 'replace');
    host.bringIntoView((next.node.data() as NodeData).uid);
    host.announce(describeNode(next.node, state.elsewhere.get((next.node.data() as NodeData).uid)));
  };
  const move = (direction: Direction): void => {
    if (host.props().readOnly) return;
    const step = stepOf(direction, NUDGE);
    if (state.overview) {
      walk.move(step, nudgeNow);
      return;
    }
    const moves: Move[] = [];
    core.nodes(':selected').forEach((node) => {
      const of = placedOf(node.data() as NodeData);
      if (!of) return;
      const { x, y } = node.position();
      const to = { x: x + step.x, y: y + step.y };
      node.position(to);
      moves.push({ of, ...to });
    });
    if (moves.length === 0) return;
    settled();
    sendMoves(host, moves, nudgeNow());
  };
  const nudgeNow = (): string => {
    const now = performance.now();
    const gesture = now - nudge.at < NUDGE_PAUSE ? nudge.gesture : newGesture('nudge');
    nudge = { gesture, at: now };
    return gesture;
  };
  const onArrow = (event: KeyboardEvent, direction: Direction): boolean => {
    if (event.altKey) {
      // With nothing to move the key is free for going back and forward.
      if (state.selection.size === 0 || host.props().readOnly) return false;
      move(direction);
    } else if (event.ctrlKey || event.metaKey) {
      const { x, y } = stepOf(direction, -PAN);
      core.panBy({ x, y });
    } else goTo(direction, event.shiftKey);
    return true;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const arrow = arrows[event.key];
    if (arrow) {
      return onArrow(event, arrow);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    switch (event.key) {
      case '+':
      case '=':
        zoomBy(core, 1.25);
        return true;
      case '-':
        zoomBy(core, 0.8);
        return true;
      case '0':
        host.fit();
        return true;
      case 'Enter': {
        const [uid] = state.selection;
        const here = current();
        const open = walk.current()?.uid ?? (here ? (here.data() as NodeData).uid : uid);
        if (open !== undefined) host.props().onOpen(open);
        return open !== undefined;
      }
      case 'ContextMenu':
        return openMenu();
      case 'F10':
        return event.shiftKey && openMenu();
      case 'Escape':
        // With nothing selected the key is free for what lies around the canvas.
        if (state.selection.size === 0) return false;
        host.props().onSelect([], 'replace');
        return true;
      default:
        return false;
    }
  };
  const openMenu = (): boolean => {
    const node = current();
    const here =
      walk.current() ??
      (node && { uid: (node.data() as NodeData).uid, spot: { ...node.position() } });
    if (!here) return false;
    const { left, top } = frame.getBoundingClientRect();
    const zoom = core.zoom();
    const { x, y } = core.pan();
    host.props().onContextMenu({
      target: here.uid,
      client: { x: left + x + here.spot.x * zoom, y: top + y + here.spot.y * zoom },
      at: here.spot,
    });
    return true;
  };
  return listen(frame, 'keydown', (event) => {
    if (event.target !== frame || !onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function stepOf(direction: Direction, size: number): { x: number; y: number } {
  return {
    x: direction === 'left' ? -size : direction === 'right' ? size : 0,
    y: direction === 'up' ? -size : direction === 'down' ? size : 0,
  };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
