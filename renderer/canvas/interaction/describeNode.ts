import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';

/**
 * What a screen reader says of a node: its name, what it is, how it is connected, and of each
 * attribution who it names, how likely that is and with which confidence.
 */
export function describeNode(node: NodeSingular): string {
  const data = node.data() as NodeData;
  const attributions = node.connectedEdges('[what = "attribution"]');
  const links = node.connectedEdges().length - attributions.length;
  return [
    data.name,
    data.otherName,
    data.kind,
    data.detail,
    links === 0 ? null : `${links} ${links === 1 ? 'link' : 'links'}`,
    ...attributions.map((edge) => describeAttribution(edge, node)),
    data.retracted === 1 ? 'retracted' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function describeAttribution(edge: EdgeSingular, seenFrom: NodeSingular): string {
  const { label, footing } = edge.data() as EdgeData;
  const other = (edge.source().same(seenFrom) ? edge.target() : edge.source()).data() as NodeData;
  return ['attribution', other.name, label, footing].filter((part) => part !== null).join(' · ');
}
