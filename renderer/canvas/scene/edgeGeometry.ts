import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { boxAround, type Box } from '../geometry/box';
import { curveBetween, type Curve } from '../geometry/curve';
import type { NodeData } from '../elements/graphElement';

export function nodeBox(node: NodeSingular): Box {
  const { width, height } = node.data() as NodeData;
  return boxAround(node.position(), width, height);
}

/** The curve of a line as Cytoscape draws it; a loop is taken as a short stroke above its node. */
export function edgeCurve(edge: EdgeSingular): Curve {
  const source = edge.source();
  const target = edge.target();
  const from = source.position();
  const to = target.position();
  // Not `same`, which makes a collection: this is asked of each line in each frame.
  if (source.id() === target.id()) {
    const y = from.y - radiusOf(source) - 34;
    const a = { x: from.x - 12, y };
    const b = { x: from.x + 12, y };
    return { a, c: { x: from.x, y }, b };
  }
  const bend = (edge.data('bend') as number | undefined) ?? 0;
  return curveBetween(from, to, bend, radiusOf(source), radiusOf(target) + 6);
}

function radiusOf(node: NodeSingular): number {
  const { width, height } = node.data() as NodeData;
  return (width + height) / 4;
}
