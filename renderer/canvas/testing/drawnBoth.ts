import cytoscape from 'cytoscape';
import { finishNow } from '../../../core/sliced';
import { drawOverview, toOverviewScene, type OverviewView } from '../overview/drawOverview';
import { sliceToOverview } from '../overview/overviewModel';
import { themes } from '../../theme/tokens';
import { language, linkBetween, nodeNamed, sliceOf } from './sliceParts';

const { light } = themes;

/** What is seen at first, and where a hand takes it. */
const view: OverviewView = {
  zoom: 0.06,
  pan: { x: 640, y: 400 },
  width: 1280,
  height: 800,
};
const STEPS = 5;
/** Pixels. */
const STEP = 12;

interface Drawn {
  /** Milliseconds from the chart to the first frame of it, and of a step of panning. */
  readonly first: number;
  readonly pan: number;
  /** Bytes of typed arrays, which lie beside the heap. */
  readonly beside: number;
}

function bytesIn(thing: object): number {
  if (ArrayBuffer.isView(thing)) return thing.byteLength;
  return Object.values(thing).reduce<number>((sum, part: unknown) => {
    const isPart = typeof part === 'object' && part !== null && !Array.isArray(part);
    return sum + (isPart ? bytesIn(part) : 0);
  }, 0);
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** What is drawn last is waited for: canvases put off what they are told. */
function finishDrawing(context: CanvasRenderingContext2D | null): void {
  context?.getImageData(0, 0, 1, 1);
}

/** Keeps what was made, so that its memory can be counted. */
const kept: { made: unknown; clear: () => void } = { made: null, clear: () => undefined };

interface ChartToDraw {
  readonly nodes: number;
  /** The ends of lines, by the numbers of nodes. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Chart units between neighbours. */
const APART = 70;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const kinds = ['actor', 'place', 'incident'];

let slice = sliceOf({});

/** Nodes on a disc. */
function prepare({ nodes: count, from, to }: ChartToDraw): void {
  const nodes = Array.from({ length: count }, (_, node) => {
    const [angle, away] = [node * GOLDEN_ANGLE, APART * Math.sqrt(node)];
    const spot = { x: Math.cos(angle) * away, y: Math.sin(angle) * away };
    return nodeNamed(`Node ${node}`, { kind: kinds[node % kinds.length] ?? '', ...spot });
  });
  const links = from.map((one, line) =>
    linkBetween(nodes[one]?.uid ?? '', nodes[to[line] ?? 0]?.uid ?? '', { claimCount: line % 3 }),
  );
  slice = sliceOf({ nodes, links });
}

function addFrame(): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `position:fixed;inset:0;z-index:99;background:#fff;width:${view.width}px;height:${view.height}px;overflow:hidden`;
  document.body.append(box);
  return box;
}

async function drawWithOverview(): Promise<Drawn> {
  const box = addFrame();
  const canvas = document.createElement('canvas');
  box.append(canvas);
  canvas.width = view.width * 1.6;
  canvas.height = view.height * 1.6;
  const around = {
    zoom: view.zoom,
    pan: { x: view.pan.x + view.width * 0.3, y: view.pan.y + view.height * 0.3 },
    width: canvas.width,
    height: canvas.height,
  };
  const nothing = { faded: new Set<string>(), trail: null, looks: new Map() };
  await frame();
  const begun = performance.now();
  const model = finishNow(sliceToOverview(slice, language, nothing));
  const scene = toOverviewScene(model.arrays);
  const context = canvas.getContext('2d');
  if (context) drawOverview(context, scene, around, light, null);
  finishDrawing(context);
  const first = performance.now() - begun;
  const pans: number[] = [];
  await frame();
  for (let step = 1; step <= STEPS; step += 1) {
    const start = performance.now();
    canvas.style.transform = `translate(${step * STEP}px, 0)`;
    await frame();
    pans.push(performance.now() - start);
  }
  kept.made = { model, scene };
  kept.clear = () => box.remove();
  return {
    first,
    pan: medianOf(pans),
    beside: bytesIn({ model, nodes: scene.nodes, lines: scene.lines }),
  };
}

/** As its documentation has it, with the cheapest lines that it knows and without labels. */
async function drawWithCytoscape(): Promise<Drawn> {
  const box = addFrame();
  const colours = new Map(language.kinds.map(({ key, colour }) => [key, light.kind[colour]]));
  await frame();
  const begun = performance.now();
  const core = cytoscape({
    container: box,
    elements: {
      nodes: slice.nodes.map(({ uid, kind, x, y }) => ({
        data: { id: uid, colour: colours.get(kind) },
        position: { x, y },
      })),
      edges: slice.links.map(({ uid, from, to }) => ({
        data: { id: uid, source: from, target: to },
      })),
    },
    style: [
      { selector: 'node', style: { 'background-color': 'data(colour)', width: 40, height: 40 } },
      {
        selector: 'edge',
        style: { 'curve-style': 'haystack', 'line-color': light.edge, width: 1.2 },
      },
    ],
    layout: { name: 'preset', fit: false },
    zoom: view.zoom,
    pan: { ...view.pan },
  });
  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      core.one('render', () => {
        for (const canvas of box.querySelectorAll('canvas')) finishDrawing(canvas.getContext('2d'));
        resolve();
      });
    });
  await drawn();
  const first = performance.now() - begun;
  const pans: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    const start = performance.now();
    const done = drawn();
    core.panBy({ x: STEP, y: 0 });
    await done;
    pans.push(performance.now() - start);
  }
  kept.made = core;
  kept.clear = () => {
    core.destroy();
    box.remove();
  };
  return { first, pan: medianOf(pans), beside: 0 };
}

/** For a benchmark that puts this file into a page. */
export const drawnBoth = {
  prepare,
  overview: drawWithOverview,
  cytoscape: drawWithCytoscape,
  forget: (): void => {
    kept.clear();
    kept.made = null;
    kept.clear = () => undefined;
  },
};

(globalThis as { drawnBoth?: typeof drawnBoth }).drawnBoth = drawnBoth;
