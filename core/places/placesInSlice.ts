import type { LanguageView } from '../views/caseView';
import type { ChartSlice, SliceLink, SliceNode } from '../views/sliceView';
import { standingPlaces, type StandingPlace } from './standingPlaces';
import type { Uid } from '../uid';

interface LinkToNode {
  readonly type: string;
  readonly link: SliceLink;
  readonly to: SliceNode;
}

/** A link that was taken back, or that is only denied, places nothing. */
function isHeld({ retracted, claimCount, stances }: SliceLink): boolean {
  return !retracted && !(claimCount > 0 && stances.denies === claimCount);
}

/** Where each entity of a chart is, by what is on the chart. */
export function placesInSlice(
  slice: Pick<ChartSlice, 'nodes' | 'links'>,
  { kinds }: Pick<LanguageView, 'kinds'>,
): (node: SliceNode) => readonly StandingPlace<SliceNode, LinkToNode>[] {
  const bases = new Map(kinds.map(({ key, base }) => [key, base]));
  const nodes = new Map(slice.nodes.map((node) => [node.uid, node]));
  const leaving = new Map<Uid, LinkToNode[]>();
  for (const link of slice.links) {
    const to = nodes.get(link.to);
    if (!to || !isHeld(link)) continue;
    const others = leaving.get(link.from);
    const one = { type: link.type, link, to };
    if (others) others.push(one);
    else leaving.set(link.from, [one]);
  }
  const located = {
    hasPosition: ({ position }: SliceNode) => position !== null,
    baseOf: ({ kind }: SliceNode) => bases.get(kind) ?? null,
    linksFrom: ({ uid }: SliceNode) => leaving.get(uid) ?? [],
  };
  return (node) => standingPlaces(node, located);
}
