import { isIdentityLink } from '../language/identityLinks';
import type { Uid } from '../uid';
import type { ChartSlice, SliceAttribution, SliceLink, SliceNode } from '../views/sliceView';
import { bundleAttributions, bundleLinks, type BundleSaid } from './bundleLines';
import type { GroupOnChart } from './groupsOnChart';

/** Lines between the same two ends, one of which at least is a closed group, drawn as one. */
export interface Bundle extends BundleSaid {
  readonly members: readonly Uid[];
}

export interface Folded {
  /** A closed group is one node in it, under its own uid. */
  readonly slice: ChartSlice;
  /** The closed groups that are in it. */
  readonly groups: ReadonlyMap<Uid, GroupOnChart>;
  readonly bundles: ReadonlyMap<Uid, Bundle>;
  /** What is drawn faintly. */
  readonly faded: ReadonlySet<Uid>;
}

const noGroups: ReadonlyMap<Uid, GroupOnChart> = new Map();
const noBundles: ReadonlyMap<Uid, Bundle> = new Map();

/** A chart none of whose groups is closed. */
function unfolded(slice: ChartSlice, faded: ReadonlySet<Uid>): Folded {
  return { slice, faded, groups: noGroups, bundles: noBundles };
}

function groupNode(group: GroupOnChart, notes: number, contested: number): SliceNode {
  const inside = contested === 0 ? [] : [`${contested.toLocaleString('en')} contested inside`];
  return {
    uid: group.uid,
    kind: group.kind ?? 'group',
    name: group.name,
    otherName: null,
    detail: [group.counts, ...inside].join(' · '),
    x: group.x,
    y: group.y,
    pinned: group.pinned,
    when: null,
    position: null,
    precision: null,
    retracted: false,
    notes,
  };
}

/** Lines by what they are drawn as, the bright ones if there are any. */
function bundled<T extends { readonly uid: Uid }>(
  lines: readonly T[],
  keyOf: (line: T) => string,
  faded: ReadonlySet<Uid>,
): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const others = byKey.get(key);
    if (others) others.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey.values()].map((all) => {
    const bright = all.filter(({ uid }) => !faded.has(uid));
    return bright.length > 0 ? bright : all;
  });
}

/**
 * The chart with each closed group as one node. Lines to the outside end at it, those between the
 * same ends as one; lines inside are not drawn, and the hypotheses that point at nobody named go
 * with their incident.
 */
export function foldGroups(
  slice: ChartSlice,
  groups: readonly GroupOnChart[],
  faded: ReadonlySet<Uid>,
  labelOf: (linkType: string) => { readonly label: string; readonly directed: boolean },
): Folded {
  const closed = groups.filter((group) => group.closed);
  if (closed.length === 0) return unfolded(slice, faded);
  const groupOf = new Map(closed.flatMap((group) => group.members.map((uid) => [uid, group])));
  const endOf = (uid: Uid): Uid => groupOf.get(uid)?.uid ?? uid;
  const isFolded = (from: Uid, to: Uid): boolean => groupOf.has(from) || groupOf.has(to);

  const notes = new Map<Uid, number>();
  const contested = new Map<Uid, number>();
  const add = (to: Map<Uid, number>, uid: Uid, count: number): void => {
    if (count > 0) to.set(uid, (to.get(uid) ?? 0) + count);
  };
  const nodes: SliceNode[] = [];
  const there = new Set<Uid>();
  for (const node of slice.nodes) {
    const group = groupOf.get(node.uid);
    if (!group) nodes.push(node);
    else {
      there.add(group.uid);
      add(notes, group.uid, node.notes);
    }
  }

  const links: SliceLink[] = [];
  const foldedLinks: SliceLink[] = [];
  for (const link of slice.links) {
    const [from, to] = [endOf(link.from), endOf(link.to)];
    if (!isFolded(link.from, link.to)) links.push(link);
    else if (from !== to) foldedLinks.push({ ...link, from, to });
    else if (link.contested && !faded.has(link.uid)) add(contested, from, 1);
  }
  const attributions: SliceAttribution[] = [];
  const foldedAttributions: SliceAttribution[] = [];
  for (const attribution of slice.attributions) {
    const { uid, actor } = attribution;
    const incident = endOf(attribution.incident);
    const isInside = actor === null ? incident !== attribution.incident : endOf(actor) === incident;
    if (actor === null ? !isInside : !isFolded(attribution.incident, actor)) {
      attributions.push(attribution);
    } else if (isInside) {
      if (attribution.contested && !faded.has(uid)) add(contested, incident, 1);
    } else foldedAttributions.push({ ...attribution, incident, actor: actor && endOf(actor) });
  }

  const bundles = new Map<Uid, Bundle>();
  const faint = new Set(faded);
  const keep = <T extends { readonly uid: Uid }>(
    lines: readonly (readonly T[])[],
    to: T[],
    bundle: (members: readonly T[]) => { readonly line: T; readonly said: BundleSaid },
  ): void => {
    for (const members of lines) {
      const [only] = members;
      if (members.length === 1 && only) {
        to.push(only);
        continue;
      }
      const { line, said } = bundle(members);
      bundles.set(line.uid, { ...said, members: members.map(({ uid }) => uid) });
      if (members.every(({ uid }) => faded.has(uid))) faint.add(line.uid);
      to.push(line);
    }
  };
  const pairOf = ({ from, to, type }: SliceLink): string =>
    `${from < to ? `${from} ${to}` : `${to} ${from}`} ${isIdentityLink(type) ? 'same' : ''}`;
  keep(bundled(foldedLinks, pairOf, faded), links, (all) => bundleLinks(all, labelOf));
  keep(
    bundled(foldedAttributions, ({ incident, actor }) => `${incident} ${actor ?? ''}`, faded),
    attributions,
    bundleAttributions,
  );

  const drawn = new Map(
    closed.flatMap((group) => (there.has(group.uid) ? [[group.uid, group]] : [])),
  );
  for (const group of drawn.values()) {
    const { uid } = group;
    if (!group.members.some((member) => !faded.has(member) && group.shown.includes(member))) {
      faint.add(uid);
    }
    nodes.push(groupNode(group, notes.get(uid) ?? 0, contested.get(uid) ?? 0));
  }
  const isDrawn = new Set([...nodes, ...links, ...attributions].map(({ uid }) => uid));
  return {
    slice: {
      ...slice,
      nodes,
      links,
      attributions,
      callouts: slice.callouts.filter(({ about }) => about === null || isDrawn.has(about)),
    },
    groups: drawn,
    bundles,
    faded: faint,
  };
}
