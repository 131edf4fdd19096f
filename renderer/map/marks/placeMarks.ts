import { placesInSlice } from '../../../core/places/placesInSlice';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice, SliceNode } from '../../../core/views/sliceView';
import type { PlacePrecision } from '../../../core/vocabularies/placePrecision';
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

/** What is in a place may be anywhere in it. */
const withinTypes = new Set(['located-in']);

/** Where the entities of a chart stand on the map, and which have no place there. */
export function placeMarks(
  slice: Pick<ChartSlice, 'nodes' | 'links'>,
  { kinds, linkTypes }: Pick<LanguageView, 'kinds' | 'linkTypes'>,
): PlacedMarks {
  const labels = new Map(linkTypes.map(({ key, label }) => [key, label]));
  const placesOf = placesInSlice(slice, { kinds });
  const marks: Mark[] = [];
  const without: SliceNode[] = [];
  for (const node of slice.nodes) {
    const places = placesOf(node);
    if (places.length === 0) without.push(node);
    for (const { at, ways } of places) {
      if (!at.position) continue;
      const isWithin = ways.some(({ type }) => withinTypes.has(type));
      marks.push({
        id: at === node ? at.uid : `${node.uid}@${at.uid}`,
        node,
        position: at.position,
        precision: isWithin && at.precision === '1' ? '2' : at.precision,
        ways: ways.map(({ type, link, to }) => ({
          link: link.uid,
          label: labels.get(type) ?? type,
          to,
        })),
      });
    }
  }
  return { marks, without };
}
