import type { Uid } from '../../../../core/uid';
import type { LanguageView } from '../../../../core/views/caseView';
import type { ChartSlice, SliceLink, SliceNode } from '../../../../core/views/sliceView';
import type { PlacePrecision } from '../../../../core/vocabularies/placePrecision';
import type { Degrees } from '../geo/mercator';

/** One link on the way from an entity to the place whose position it is drawn at. */
interface Way {
  readonly link: Uid;
  /** "at", "in", … */
  readonly label: string;
  readonly to: SliceNode;
}

/** An entity at one spot of the map. */
export interface Mark {
  /** An entity that two links place at two spots has two marks. */
  readonly id: string;
  readonly node: SliceNode;
  readonly position: Degrees;
  readonly precision: PlacePrecision | null;
  /** Empty: the position is its own. */
  readonly ways: readonly Way[];
}

export interface PlacedMarks {
  readonly marks: readonly Mark[];
  /** Entities that nothing places. */
  readonly without: readonly SliceNode[];
}

type Base = 'actor' | 'place' | 'incident';

/**
 * Links that say where something is, the nearest meaning first: the first type that leads to a
 * position is taken. Where a weapon was launched is not where it struck, and where an actor is
 * active is not where it is.
 */
const placingTypes: Readonly<Record<Base, readonly string[]>> = {
  incident: ['happened-at', 'located-in', 'targeted'],
  place: ['located-in'],
  actor: ['based-at'],
};

/** Links in links in links: further would say little of where something is. */
const MOST_STEPS = 3;

/** What is in a place may be anywhere in it. */
const withinTypes = new Set(['located-in']);

/** A link that was taken back, or that is only denied, places nothing. */
function isHeld({ retracted, claimCount, stances }: SliceLink): boolean {
  return !retracted && !(claimCount > 0 && stances.denies === claimCount);
}

/** Where the entities of a chart stand on the map, and which have no place there. */
export function placeMarks(
  slice: Pick<ChartSlice, 'nodes' | 'links'>,
  { kinds, linkTypes }: Pick<LanguageView, 'kinds' | 'linkTypes'>,
): PlacedMarks {
  const bases = new Map(kinds.map(({ key, base }) => [key, base]));
  const labels = new Map(linkTypes.map(({ key, label }) => [key, label]));
  const nodes = new Map(slice.nodes.map((node) => [node.uid, node]));
  const leaving = new Map<Uid, SliceLink[]>();
  for (const link of slice.links) {
    if (!isHeld(link)) continue;
    const others = leaving.get(link.from);
    if (others) others.push(link);
    else leaving.set(link.from, [link]);
  }

  type Found = Pick<Mark, 'position' | 'precision' | 'ways'> & { readonly at: Uid };
  const find = (node: SliceNode, steps: number): readonly Found[] => {
    const { uid, position, precision } = node;
    if (position) return [{ position, precision, ways: [], at: uid }];
    const base = bases.get(node.kind) ?? null;
    if (base === null || steps === 0) return [];
    for (const type of placingTypes[base]) {
      const found = (leaving.get(uid) ?? []).flatMap((link): readonly Found[] => {
        const to = nodes.get(link.to);
        if (link.type !== type || !to || bases.get(to.kind) !== 'place') return [];
        const way = { link: link.uid, label: labels.get(type) ?? type, to };
        return find(to, steps - 1).map((end) => ({
          ...end,
          precision: withinTypes.has(type) && end.precision === '1' ? '2' : end.precision,
          ways: [way, ...end.ways],
        }));
      });
      if (found.length > 0) return found;
    }
    return [];
  };

  const marks: Mark[] = [];
  const without: SliceNode[] = [];
  for (const node of slice.nodes) {
    const spots = new Map(find(node, MOST_STEPS).map((found) => [found.at, found]));
    if (spots.size === 0) without.push(node);
    for (const { at, position, precision, ways } of spots.values()) {
      marks.push({
        id: at === node.uid ? at : `${node.uid}@${at}`,
        node,
        position,
        precision,
        ways,
      });
    }
  }
  return { marks, without };
}
