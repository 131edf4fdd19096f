import type { EventObject, NodeSingular } from 'cytoscape';
import { finishNow } from '../../../core/sliced';
import type { NodeData } from '../elements/graphElement';
import type { Move, Spot } from '../graphCanvasProps';
import { bendEdges } from '../scene/bendEdges';
import { placedOf } from '../scene/arrangeNodes';
import { isPlacedBeside, placeBeside } from '../scene/placeBeside';
import type { GestureHost, Undo } from './gestureHost';

/** Dragging nodes, one or all that are selected: one finished drag is one move. */
export function handleDrag(host: GestureHost, settled: () => void): Undo {
  const { state } = host;
  const { core } = state;
  const starts = new Map<string, Spot>();
  let waiting = false;

  const grab = (event: EventObject): void => {
    const node = event.target as NodeSingular;
    starts.set(node.id(), { ...node.position() });
    const data = node.data() as NodeData;
    const mouse = event.originalEvent as MouseEvent | undefined;
    const adds = mouse && (mouse.shiftKey || mouse.ctrlKey || mouse.metaKey);
    if (!adds && !state.selection.has(data.uid)) host.props().onSelect([data.uid], 'replace');
  };
  const drag = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const moving = [...starts.keys()].map((id) => core.getElementById(id));
      const lines = moving.flatMap((node) => node.connectedEdges().map((edge) => edge.id()));
      finishNow(bendEdges(state, new Set(lines)));
      placeBeside(state);
    });
  };
  const drop = (): void => {
    const moves: Move[] = [];
    for (const [id, start] of starts) {
      const node = core.getElementById(id);
      if (node.empty()) continue;
      const { x, y } = node.position();
      const of = placedOf(node.data() as NodeData);
      if (of && (x !== start.x || y !== start.y)) {
        const to = { x: Math.round(x), y: Math.round(y) };
        node.position(to);
        moves.push({ of, ...to });
      }
    }
    starts.clear();
    if (moves.length === 0) return;
    settled();
    sendMoves(host, moves, newGesture('drag'));
  };
  const free = (event: EventObject): void => {
    // A press without a drag ends with `free` alone.
    const node = event.target as NodeSingular;
    const start = starts.get(node.id());
    const here = node.position();
    if (start && start.x === here.x && start.y === here.y) starts.delete(node.id());
  };
  core.on('grab', 'node', grab);
  core.on('drag', 'node', drag);
  core.on('dragfreeon', 'node', drop);
  core.on('free', 'node', free);
  return () => {
    core.off('grab', 'node', grab).off('drag', 'node', drag);
    core.off('dragfreeon', 'node', drop).off('free', 'node', free);
  };
}

export function newGesture(name: string): string {
  return `${name}-${crypto.randomUUID()}`;
}

/** What the window refuses goes back to where the chart has it. */
export function sendMoves(host: GestureHost, moves: readonly Move[], gesture: string): void {
  const answer = host.props().onMove(moves, gesture);
  void answer.then((kept) => {
    if (kept) return;
    const { core, elements } = host.state;
    core.batch(() => {
      for (const element of elements.values()) {
        if (element.group === 'nodes' && !isPlacedBeside(element.data)) {
          core.getElementById(element.data.id).position({ ...element.position });
        }
      }
    });
  });
}
