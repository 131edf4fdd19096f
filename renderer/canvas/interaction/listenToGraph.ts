import type { EventObject, NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import type { GraphCanvasProps, Move } from '../graphCanvasProps';
import { placedOf } from '../scene/arrangeNodes';
import type { Scene } from '../scene/createScene';

/** What pointers do; `props` gives the newest ones, because Cytoscape is mounted once. */
export function listenToGraph(scene: Scene, props: () => GraphCanvasProps): void {
  const { core } = scene.state;
  const uidOf = (event: EventObject): string | null =>
    event.target === core ? null : (event.target.data('uid') as string);
  core.on('tap', (event) => {
    const uid = uidOf(event);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    if (uid === null) props().onSelect([], 'replace');
    else props().onSelect([uid], shiftKey ? 'add' : ctrlKey || metaKey ? 'toggle' : 'replace');
  });
  core.on('dbltap', (event) => {
    const uid = uidOf(event);
    if (uid !== null) props().onOpen(uid);
    else if (!props().readOnly) props().onCreateAt({ ...event.position });
  });
  core.on('cxttap', (event) => {
    const { clientX, clientY } = event.originalEvent as MouseEvent;
    props().onContextMenu({
      target: uidOf(event),
      client: { x: clientX, y: clientY },
      at: { ...event.position },
    });
  });
  const moved = new Set<NodeSingular>();
  core.on('drag', 'node', (event) => {
    moved.add(event.target as NodeSingular);
    scene.redraw();
  });
  core.on('free', 'node', () => {
    if (moved.size === 0) return;
    const moves: Move[] = [];
    for (const node of moved) {
      const of = placedOf(node.data() as NodeData);
      if (of) moves.push({ of, ...node.position() });
    }
    moved.clear();
    scene.rearrange();
    if (moves.length > 0 && !props().readOnly) props().onMove(moves, crypto.randomUUID());
  });
}
