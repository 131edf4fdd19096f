import { overlapArea, type Box } from '../geometry/box';
import { lineLabelBox, nodeLabelBox } from '../labels/labelBoxes';
import { labelledElements } from '../scene/arrangeLabels';
import type { SceneState } from '../scene/sceneState';

/** Which labels lie upon another label, or upon a node that is not theirs, by their first lines. */
export function touchingLabels(state: SceneState, zoom: number): string[] {
  const { nodes, lines } = labelledElements(state, zoom);
  const named = (id: string): string => state.labels.get(id)?.all?.lines[0]?.text ?? id;
  const labels: { id: string; box: Box }[] = [
    ...nodes.flatMap(({ id, box, label }) => {
      const side = state.places.nodes.get(id) ?? 'below';
      return label ? [{ id, box: nodeLabelBox(box, label, side) }] : [];
    }),
    ...lines.flatMap(({ id, curve, label }) => {
      const spot = state.places.lines.get(id) ?? { t: 0.5, side: 0 };
      return label ? [{ id, box: lineLabelBox(curve, label, spot) }] : [];
    }),
  ];
  return labels.flatMap(({ id, box }, index) => [
    ...labels
      .slice(index + 1)
      .filter((other) => overlapArea(box, other.box) > 0)
      .map((other) => `“${named(id)}” lies upon “${named(other.id)}”`),
    ...nodes
      .filter((node) => node.id !== id && overlapArea(box, node.box) > 0)
      .map((node) => `“${named(id)}” lies upon the node “${named(node.id)}”`),
  ]);
}
