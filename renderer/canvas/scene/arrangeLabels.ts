import type { Sliced } from '../../../core/sliced';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { growBox, type Box } from '../geometry/box';
import { createLineGrid } from '../geometry/lineGrid';
import { createCollisionGrid } from '../labels/collisionGrid';
import { edgeLabel, nodeLabel, noteHeight, shortEdgeLabel } from '../labels/elementLabel';
import { briefBlock, type LabelBlock } from '../labels/labelBlock';
import type { Size } from '../labels/labelBoxes';
import type { LabelledLine, LabelledNode } from '../labels/labelCandidates';
import { placeLabels } from '../labels/placeLabels';
import { edgeCurve, nodeBox } from './edgeGeometry';
import { familiesOf } from './drawFamilies';
import { placeCounts } from './placeCounts';
import { areaRadius } from './drawUnder';
import { labelGrowth, labelLevel } from './labelLevel';
import { groupBoxes, titleWidth } from './groupBoxes';
import { labelFor, type SceneState } from './sceneState';

/** Breaks texts into lines again: after elements changed or fonts have loaded. */
export function* writeLabels(state: SceneState): Sliced<void> {
  const before = state.labels;
  state.labels = new Map();
  for (const [id, element] of state.elements) {
    if (element.data.ghost === 1) continue;
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
    yield;
  }
}

/** Chooses where labels stand at this zoom. */
export function* arrangeLabels(state: SceneState, zoom: number): Sliced<void> {
  const { core } = state;
  const bodies = createCollisionGrid<Box>();
  for (const box of core.nodes().map(nodeBox)) bodies.add(box, box);
  const families = familiesOf(state);
  const curves = families.length === 0 ? [] : core.edges().map(edgeCurve);
  state.counts = placeCounts(families, bodies, createLineGrid(curves));
  yield;
  const { nodes, lines } = labelledElements(state, zoom);
  yield;
  state.places = yield* placeLabels(nodes, lines);
}

/** All that has a label or that labels keep off, as large as it is at this zoom, in chart units. */
export function labelledElements(
  state: SceneState,
  zoom: number,
): { nodes: LabelledNode[]; lines: LabelledLine[] } {
  const { core } = state;
  const { show, links } = labelLevel(zoom);
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
  const counts = [...state.counts].map(([incident, box]) => ({
    id: `family:${incident}`,
    box,
    label: null,
  }));
  const titles = groupBoxes(state).map(({ group, title }) => ({
    id: `title:${group.uid}`,
    box: {
      ...title,
      top: title.bottom - (title.bottom - title.top) * growth * (growth > 1.3 ? 2 : 1),
      right: Math.min(title.right, title.left + titleWidth(group) * growth),
    },
    label: null,
  }));
  const lines = core.edges().map((edge) => ({
    id: edge.id(),
    what: edge.data('what') as EdgeData['what'],
    curve: edgeCurve(edge),
    straight: edge.data('bend') === 0,
    // Where links have no labels, that of one which is pointed at stands at its default.
    label: links || edge.data('what') === 'attribution' ? sizeOf(edge.id()) : null,
  }));
  return { nodes: [...nodes, ...counts, ...titles], lines };
}

function scaled(block: LabelBlock, growth: number): Size {
  return { width: block.width * growth + 2, height: block.height * growth };
}
