import type { NodeSingular } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';

/** What a screen reader says of a node: its name, what it is, and how it is connected. */
export function describeNode(node: NodeSingular): string {
  const data = node.data() as NodeData;
  const edges = node.connectedEdges().map((edge) => edge.data() as EdgeData);
  const attributions = edges.filter((edge) => edge.what === 'attribution').length;
  return [
    data.name,
    data.otherName,
    data.kind,
    data.detail,
    counted(edges.length - attributions, 'link', 'links'),
    counted(attributions, 'attribution', 'attributions'),
    data.retracted === 1 ? 'retracted' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
