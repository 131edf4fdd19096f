import type { EdgeData, NodeData } from '../elements/graphElement';
import { chooseBends } from '../geometry/chooseBends';
import { growBox } from '../geometry/box';
import { edgeLabel, nodeLabel, noteHeight, shortEdgeLabel } from '../labels/elementLabel';
import { briefBlock, type LabelBlock } from '../labels/labelBlock';
import type { Size } from '../labels/labelBoxes';
import { placeLabels } from '../labels/placeLabels';
import { edgeCurve, nodeBox } from './edgeGeometry';
import { familiesOf, familyTextBox } from './drawFamilies';
import { isPlacedBeside } from './placeBeside';
import { areaRadius } from './drawUnder';
import { labelGrowth, labelLevel } from './labelLevel';
import { labelFor, type SceneState } from './sceneState';

/** Breaks texts into lines again: after elements changed or fonts have loaded. */
export function writeLabels(state: SceneState): void {
  const before = state.labels;
  state.labels = new Map();
  for (const [id, element] of state.elements) {
    const block =
      element.group === 'nodes'
        ? nodeLabel(element.data, state.measure)
        : edgeLabel(element.data, state.measure);
    const brief = briefBlock(block);
    const short = element.group === 'nodes' ? brief : shortEdgeLabel(element.data, state.measure);
    state.labels.set(id, { all: block, brief, crowded: short, names: short });
    if (element.group === 'nodes' && element.data.what === 'note') {
      const height = noteHeight(block);
      if (before.get(id)?.all?.height !== block.height) {
        state.core.getElementById(id).data('height', height);
      }
    }
  }
}

/** Lets lines go around nodes. `only` are ids of lines; without it, all of them. */
export function bendEdges(state: SceneState, only?: ReadonlySet<string>): void {
  const { core } = state;
  const pairs = new Map<string, number>();
  const keyOf = ({ source, target }: EdgeData): string =>
    source < target ? `${source} ${target}` : `${target} ${source}`;
  core.edges().forEach((edge) => {
    const key = keyOf(edge.data() as EdgeData);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  });
  const lines = core
    .edges()
    .filter((edge) => !only || only.has(edge.id()))
    .map((edge) => {
      const data = edge.data() as EdgeData;
      return { ...data, alone: pairs.get(keyOf(data)) === 1 };
    });
  const nodes = core
    .nodes()
    .toArray()
    .filter((node) => !isPlacedBeside(node.data() as NodeData))
    .map((node) => ({ id: node.id(), box: nodeBox(node) }));
  const bends = chooseBends(nodes, lines);
  core.batch(() => {
    for (const [id, bend] of bends) {
      const edge = core.getElementById(id);
      if (edge.data('bend') !== bend) edge.data('bend', bend);
    }
  });
}

/** Chooses where labels stand at this zoom. */
export function arrangeLabels(state: SceneState, zoom: number): void {
  const { core } = state;
  const { show } = labelLevel(zoom);
  const growth = labelGrowth(zoom);
  const sizeOf = (id: string): Size | null => {
    const block = labelFor(state, id, show);
    return block && scaled(block, growth);
  };
  const nodes = core.nodes().map((node) => {
    const { what, area } = node.data() as NodeData;
    const body = nodeBox(node);
    const room =
      area === 0 ? 0 : areaRadius(node.data() as NodeData).height - node.data('height') / 2;
    return {
      id: node.id(),
      box: growBox(body, Math.max(0, room)),
      label: what === 'note' || what === 'claim' ? null : sizeOf(node.id()),
    };
  });
  const counts = familiesOf(state).map((family) => ({
    id: `family:${family.incident}`,
    box: familyTextBox(family),
    label: null,
  }));
  const lines = core.edges().map((edge) => ({
    id: edge.id(),
    what: edge.data('what') as EdgeData['what'],
    curve: edgeCurve(edge),
    straight: edge.data('bend') === 0,
    label: sizeOf(edge.id()),
  }));
  state.places = placeLabels([...nodes, ...counts], lines);
}

function scaled(block: LabelBlock, growth: number): Size {
  return { width: block.width * growth + 2, height: block.height * growth };
}
