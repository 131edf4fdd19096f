import type { Folded } from '../../core/chart/foldGroups';
import type { GroupOnChart } from '../../core/chart/groupsOnChart';
import type { Placed } from '../../core/language/chart';
import type { ChartLooks } from '../../core/styling/look';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartEvidence } from '../../core/views/evidenceView';
import type { ChartSlice } from '../../core/views/sliceView';
import type { ComparedElements } from './elements/sliceToElements';
import type { RecordingContext } from '../drawing/recordingContext';
import type { Theme } from '../theme/tokens';

/** In chart units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How a chart is arranged. */
export const layoutKinds = [
  'forces',
  'layers',
  'rings',
  'time',
  'place',
  'rivals',
  'grid',
  'circle',
] as const;

export type LayoutKind = (typeof layoutKinds)[number];

export interface LayoutWish {
  readonly kind: LayoutKind;
  /** Sets of entities to be kept together, each in a part of its own; absent: the open groups. */
  readonly together?: readonly (readonly Uid[])[];
  /** Only these are arranged, and stay about where they are together; null arranges all. */
  readonly only: ReadonlySet<Uid> | null;
  /** Where things are on a map, for an arrangement by place. */
  readonly places: ReadonlyMap<Uid, Spot>;
}

/** The groups of a chart, as they are drawn. */
export interface ChartGroups {
  /** By their uids, which are those of nodes of the slice. */
  readonly closed: Folded['groups'];
  readonly bundles: Folded['bundles'];
  /** Drawn as a box around their members. */
  readonly open: readonly GroupOnChart[];
}

/** A new place for something that stands on the chart, a group as if it were an entity, or for a note at a spot of it. */
export interface Move extends Spot {
  readonly of: Placed | { readonly annotation: Uid };
}

/** `replace` the selection by these, `add` them to it, or `toggle` each. */
export type SelectHow = 'replace' | 'add' | 'toggle';

export interface GraphMenu {
  /** The entity, link or attribution under the pointer; null on the empty canvas. */
  readonly target: Uid | null;
  /** Where to open the menu, in CSS pixels of the window. */
  readonly client: Spot;
  /** The same spot in chart units. */
  readonly at: Spot;
}

/**
 * Uids are those of entities, links, attributions and sources; an attribution's "?" node carries its
 * uid, and a claim that of what it speaks of.
 */
export interface GraphCanvasProps {
  readonly slice: ChartSlice;
  /** Elements that are drawn faintly and without labels. */
  readonly faded: ReadonlySet<Uid>;
  /** How many neighbours of an entity are not on the chart; none is said of those not in it. */
  readonly elsewhere?: ReadonlyMap<Uid, number>;
  /** Stays bright while all else is faded; null fades nothing. */
  readonly trail?: ReadonlySet<Uid> | null;
  /** How elements differ from what the chart is compared with; what is gone is in the slice. */
  readonly compared?: ComparedElements;
  /** How elements are drawn by rules and measures. */
  readonly looks?: ChartLooks;
  /** Measures again what sizes and colours are by; null: they are of now. */
  readonly onMeasureAgain?: (() => void) | null;
  readonly language: LanguageView;
  /** Closed groups and bundles are selected by uids of their own, which stand for their members. */
  readonly groups?: ChartGroups;
  readonly selection: ReadonlySet<Uid>;
  readonly theme: Theme;
  readonly readOnly: boolean;
  /** Only a picture: without tools, and the legend cannot be hidden. */
  readonly still?: boolean;
  /** Null: claims and sources are not drawn. */
  readonly evidence: ChartEvidence | null;
  readonly evidenceShown: boolean;
  /** The tool that shows claims and sources was pressed. */
  readonly onEvidenceShown: (shown: boolean) => void;
  readonly legendShown: boolean;
  /** The legend's own button was pressed. */
  readonly onLegendShown: (shown: boolean) => void;
  readonly minimapShown: boolean;
  /** The minimap's own button was pressed. */
  readonly onMinimapShown: (shown: boolean) => void;
  /** An empty list with `replace` clears the selection. */
  readonly onSelect: (uids: readonly Uid[], how: SelectHow) => void;
  /** The number of neighbours that are not on the chart was clicked. */
  readonly onExpand: (uid: Uid) => void;
  /** Double click or Enter. */
  readonly onOpen: (uid: Uid) => void;
  /**
   * Once for a finished drag or nudge; nudges that follow each other share a gesture. False: the
   * move was refused, and everything goes back to its place.
   */
  readonly onMove: (moves: readonly Move[], gesture: string) => Promise<boolean>;
  /** One entity was dragged onto another by its handle. */
  readonly onConnect: (from: Uid, to: Uid) => void;
  readonly onContextMenu: (menu: GraphMenu) => void;
  /** Double click on the empty canvas. */
  readonly onCreateAt: (at: Spot) => void;
}

/** What the window's menus and keys ask of the canvas, through a ref. */
/** The part of a chart that was in sight: a spot of it times zoom and plus pan is in CSS pixels. */
export interface SeenChart {
  readonly chart: Uid;
  readonly zoom: number;
  readonly pan: Spot;
}

interface Seen extends SeenChart {
  /** Of the canvas, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface GraphHandle {
  readonly fit: () => void;
  readonly centreOn: (uid: Uid) => void;
  /** Shows all of these at once where they are not in sight. */
  readonly showAll: (uids: ReadonlySet<Uid>) => void;
  readonly focus: () => void;
  /** What is in sight of which chart; null before anything was drawn. */
  readonly seen: () => Seen | null;
  /** Goes back to what was in sight, as soon as that chart is drawn. */
  readonly lookAt: (seen: SeenChart) => void;
  /**
   * Arranges all that is not pinned, and may show it on the way; the caller stores the places that
   * come back, or has everything put back. None: there was nothing to arrange, or it was cancelled.
   */
  readonly runLayout: (wish: LayoutWish, cancelled: AbortSignal) => Promise<readonly Move[]>;
  /** What was shown of an arrangement is not wanted: everything goes back to its place. */
  readonly putBack: () => void;
  /** Draws what is in sight; false: there is nothing yet. */
  readonly record: (context: RecordingContext) => boolean;
}
