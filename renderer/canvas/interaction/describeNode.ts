import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';

/**
 * What a screen reader says of a node: its name, what it is, how it is connected, and of each
 * attribution who it names, how likely that is and with which confidence.
 */
export function describeNode(node: NodeSingular, elsewhere = 0): string {
  const data = node.data() as NodeData;
  const attributions = node.connectedEdges('[what = "attribution"]');
  const links = node.connectedEdges('[what = "link"]');
  return [
    data.name,
    data.otherName,
    data.kind,
    data.what === 'group'
      ? null
      : data.what === 'source'
        ? `reliability ${data.letter === '–' ? 'not given' : data.letter}`
        : data.detail,
    data.what === 'group' ? 'Enter opens it' : null,
    ...describeLinks(links.map((edge) => edge.data() as EdgeData)),
    ...attributions.map((edge) => describeAttribution(edge, node)),
    elsewhere > 0 ? `${String(elsewhere)} more linked, not on this chart` : null,
    data.pinned === 1 ? 'pinned' : null,
    data.retracted === 1 ? 'retracted' : null,
    data.compared,
    data.differences,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How many there are, and how many of them are more, or less, than claimed by a source. */
function describeLinks(links: readonly EdgeData[]): readonly string[] {
  if (links.length === 0) return [];
  const countOf = (some: readonly EdgeData[]): number =>
    some.reduce((sum, { count }) => sum + count, 0);
  const states = ['contested', 'denied', 'unsourced', 'retracted'] as const;
  const parts = states.flatMap((state) => {
    const inState = links.filter((link) => link[state] === 1);
    const isExact = inState.every(({ count }) => count === 1);
    const count = inState.length;
    if (count === 0) return [];
    return [isExact ? `${count} ${state}` : `some ${state}`];
  });
  const total = countOf(links);
  const all = `${total} ${total === 1 ? 'link' : 'links'}`;
  return [parts.length === 0 ? all : `${all} (${parts.join(', ')})`];
}

function describeAttribution(edge: EdgeSingular, seenFrom: NodeSingular): string {
  const { label, footing, rivals, compared, differences } = edge.data() as EdgeData;
  const other = (edge.source().same(seenFrom) ? edge.target() : edge.source()).data() as NodeData;
  return [
    'attribution',
    other.name,
    label,
    footing,
    rivals > 1 ? `one of ${rivals} rivals` : null,
    compared,
    differences,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
