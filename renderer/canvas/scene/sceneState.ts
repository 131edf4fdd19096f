import type { Core } from 'cytoscape';
import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import type { Uid } from '../../../core/uid';
import type { ThemeTokens } from '../../theme/tokens';
import type { GraphElements } from '../elements/graphElement';
import type { LabelBlock, Measure } from '../labels/labelBlock';
import type { OverviewState } from '../overview/overviewState';
import type { LabelLevel } from './labelLevel';
import type { LabelPlaces } from '../labels/placeLabels';
import type { Box } from '../geometry/box';

/** Everything that the layers around Cytoscape draw from. One scene owns and changes it. */
export interface SceneState {
  readonly core: Core;
  tokens: ThemeTokens;
  elements: GraphElements;
  measure: Measure;
  /** By element id. */
  labels: Map<string, Readonly<Record<LabelLevel['show'], LabelBlock | null>>>;
  places: LabelPlaces;
  /** By incident: where the number of its rivals stands, in chart units. */
  counts: ReadonlyMap<string, Box>;
  /** Those that are open. */
  groups: readonly GroupOnChart[];
  /** The open group whose title or border is under the pointer. */
  pointedGroup: Uid | null;
  /** Uids. */
  selection: ReadonlySet<Uid>;
  /** Element ids that stay bright while something is pointed at; null is all. */
  lit: ReadonlySet<string> | null;
  /** By uid: how many neighbours are not on the chart. */
  elsewhere: ReadonlyMap<Uid, number>;
  /** Uids of what stays bright while nothing is pointed at; null is all. */
  trail: ReadonlySet<Uid> | null;
  /** Of a chart that is too large for Cytoscape, which then holds a part alone. */
  overview: OverviewState | null;
  /** The element under the pointer, and the node that a new link would end at. */
  hovered: string | null;
  target: string | null;
  /** Boxes of the labels as drawn last, in CSS pixels: text can be clicked, too. */
  drawnLabels: { readonly id: string; readonly box: Box }[];
  /** Where “+3” was drawn last, in CSS pixels, by node: it can be clicked. */
  drawnCounts: { readonly id: string; readonly box: Box }[];
}

/** The label of an element as it is drawn at a level; null where it has none. */
export function labelFor(
  state: Pick<SceneState, 'labels'>,
  id: string,
  show: LabelLevel['show'],
): LabelBlock | null {
  const block = state.labels.get(id)?.[show];
  return block && block.lines.length > 0 ? block : null;
}

/** What a layer draws on: CSS pixels, whatever the screen's resolution. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}
