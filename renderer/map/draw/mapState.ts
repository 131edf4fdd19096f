import type { Look } from '../../../core/styling/look';
import type { LanguageView } from '../../../core/views/caseView';
import type { SliceAttribution, SliceLink } from '../../../core/views/sliceView';
import type { Uid } from '../../../core/uid';
import type { Box } from '../../canvas/geometry/box';
import type { Curve } from '../../canvas/geometry/curve';
import type { LabelBlock, Measure } from '../../canvas/labels/labelBlock';
import type { ThemeTokens } from '../../theme/tokens';
import type { Outline } from '../geo/loadOutlines';
import type { MapView, Size } from '../geo/mapView';
import type { Spot } from '../geo/mercator';
import type { Bundle } from '../lines/bundleLines';
import type { Item, Located } from '../marks/layOutMarks';
import type { Mark } from '../marks/placeMarks';

/** A mark on the map, which begins at the cut. */
export interface PlacedMark extends Mark, Located {
  /** How far around it may lie, in units of the map; 0 where nothing is said. */
  readonly radius: number;
}

interface LineEnds {
  readonly uid: Uid;
  readonly from: Uid;
  readonly to: Uid;
  /** The marks that it runs between. */
  readonly ends: readonly [from: string, to: string];
}

export type MapLine =
  | (LineEnds & { readonly what: 'link'; readonly of: SliceLink })
  | (LineEnds & { readonly what: 'attribution'; readonly of: SliceAttribution });

export type MapItem = Item<PlacedMark>;

export interface MapArc extends Bundle<MapLine> {
  readonly curve: Curve;
}

export interface MapLabel {
  /** Of the mark, the bundle or the country. */
  readonly id: string;
  readonly of: 'mark' | 'arc' | 'country';
  readonly block: LabelBlock;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly strong: boolean;
}

/** All that is drawn at one scale, in pixels from the corner of the world: panning changes none of it. */
export interface MapLayout {
  readonly items: readonly MapItem[];
  readonly arcs: readonly MapArc[];
  /** Lines that are too many to draw. */
  readonly leftOut: number;
  readonly labels: readonly MapLabel[];
}

/** What is under the pointer: a symbol or a line. */
export type MapTarget =
  | { readonly type: 'item'; readonly item: MapItem }
  | { readonly type: 'arc'; readonly arc: MapArc };

/** What there is to draw. */
export interface MapContent {
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly MapLine[];
  readonly language: LanguageView;
  /** Where the world begins, see `worldCut`. */
  readonly cut: number;
  readonly selection: ReadonlySet<Uid>;
  readonly tokens: ThemeTokens;
  /** What the filter of the chart fades instead of hiding it. */
  readonly faded: ReadonlySet<Uid>;
  /** How entities and links are drawn by rules and measures. */
  readonly looks: ReadonlyMap<Uid, Look>;
  readonly arcsShown: boolean;
}

export interface MapState extends MapContent {
  readonly outlines: readonly Outline[];
  readonly measure: Measure;
  readonly size: Size;
  readonly view: MapView;
  /** The item that is fanned out by hand. */
  readonly opened: string | null;
  /** The item that the arrow keys went to. */
  readonly focused: string | null;
  readonly hovered: MapTarget | null;
}

/** Where an item stands, in pixels from the corner of the world. */
export function itemSpot({ x, y, dx, dy }: MapItem, scale: number): Spot {
  return { x: x * scale + dx, y: y * scale + dy };
}
