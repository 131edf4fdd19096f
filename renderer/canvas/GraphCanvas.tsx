import {
  useEffect,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import type { GraphCanvasProps, GraphHandle } from './graphCanvasProps';
import './GraphCanvas.css';
import { listenToGraph } from './interaction/listenToGraph';
import { nearestInDirection, type Direction } from './interaction/nearestInDirection';
import { arrangeNodes } from './scene/arrangeNodes';
import { createScene, type Scene } from './scene/createScene';
import { zoomBy } from './scene/viewport';

const STEP = 1.25;
const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The graph of one chart. Cytoscape is mounted once; a new slice changes only what differs. */
export function GraphCanvas(
  props: GraphCanvasProps & { readonly ref?: Ref<GraphHandle> },
): ReactElement {
  const { slice, language, theme, selection, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const scene = useRef<Scene | null>(null);
  const latest = useRef(props);

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!under.current || !container.current || !over.current) return;
    const made = createScene(under.current, container.current, over.current, latest.current.theme);
    scene.current = made;
    listenToGraph(made, () => latest.current);
    return () => {
      scene.current = null;
      made.end();
    };
  }, []);
  useEffect(() => scene.current?.dress(theme), [theme]);
  useEffect(() => scene.current?.show(slice, language), [slice, language]);
  useEffect(() => {
    if (!scene.current) return;
    scene.current.state.selection = selection;
    scene.current.redraw();
  }, [selection]);

  useImperativeHandle(ref, () => ({
    fit: () => scene.current?.fit(true),
    zoomIn: () => scene.current && zoomBy(scene.current.state.core, STEP),
    zoomOut: () => scene.current && zoomBy(scene.current.state.core, 1 / STEP),
    zoomTo: (zoom) =>
      scene.current && zoomBy(scene.current.state.core, zoom / scene.current.state.core.zoom()),
    centreOn: (uid) => {
      const core = scene.current?.state.core;
      core?.center(core.elements().filter((element) => element.data('uid') === uid));
    },
    focus: () => root.current?.focus(),
    runLayout: async () => {
      if (!scene.current) return [];
      const pinned = new Set(
        slice.nodes.filter((node) => node.pinned).map((node): string => node.uid),
      );
      for (const { uid, spot } of slice.attributions) {
        if (spot?.pinned) pinned.add(`hypothesis:${uid}`);
      }
      const moves = await arrangeNodes(scene.current.state, pinned, false);
      scene.current.rearrange();
      return moves;
    },
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const made = scene.current;
    if (!made || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const [first] = selection;
    if (direction) {
      const nodes = made.state.core
        .nodes('[what != "note"]')
        .map((node) => ({ ...node.position(), uid: node.data('uid') as string }));
      const from = nodes.find((node) => node.uid === first);
      const next = from ? nearestInDirection(from, direction, nodes) : nodes[0];
      if (next) props.onSelect([next.uid], 'replace');
    } else if (event.key === 'Enter' && first) props.onOpen(first);
    else if (event.key === '+' || event.key === '=') zoomBy(made.state.core, STEP);
    else if (event.key === '-') zoomBy(made.state.core, 1 / STEP);
    else if (event.key === '0') made.fit(true);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={root}
      className="graph"
      data-testid="graph"
      data-elements={slice.nodes.length}
      role="application"
      aria-label="Graph"
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <canvas ref={under} className="graph-layer" />
      <div ref={container} className="graph-core" />
      <canvas ref={over} className="graph-layer" />
    </div>
  );
}
