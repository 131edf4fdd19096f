import { dateStretches } from '../../core/timeline/dateStretches';
import { packRows, type Extent } from '../../core/timeline/packRows';
import { stretchOnAxis, type DrawnStretch } from './stretchOnAxis';
import type { TimelineItem } from './timelineItems';
import type { TimeScale } from './timeScale';
import type { TimeView } from './timeView';

export interface RowItem {
  readonly item: TimelineItem;
  readonly row: number;
  readonly stretches: readonly DrawnStretch[];
  /** All that it takes of its row, in CSS pixels from the left edge of the axis. */
  readonly extent: Extent;
  /** Beside its stretches, or over them where there is no room beside. */
  readonly label: { readonly left: number; readonly width: number; readonly over: boolean };
}

/** In CSS pixels. */
const LONGEST_LABEL = 230;
const GAP = 6;
/** Half of the symbol that marks a day. */
export const MARK = 6;

/** Whether it may lie in what is on screen. */
export function isInView({ earliest, latest }: TimelineItem, { from, to }: TimeView): boolean {
  return (earliest ?? from) < to && (latest ?? to) + 1 > from;
}

function placeLabel(
  stretches: readonly DrawnStretch[],
  size: number,
  { width }: TimeScale,
): Pick<RowItem, 'label' | 'extent'> {
  const from = Math.min(
    ...stretches.map(({ left, mark }) => Math.min(left, (mark ?? left) - MARK)),
  );
  const to = Math.max(
    ...stretches.map(({ right, mark }) => Math.max(right, (mark ?? right) + MARK)),
  );
  if (to + GAP + size <= width && to >= 0) {
    const left = to + GAP;
    return { label: { left, width: size, over: false }, extent: { from, to: left + size } };
  }
  if (from - GAP - size >= 0) {
    const left = from - GAP - size;
    return { label: { left, width: size, over: false }, extent: { from: left, to } };
  }
  const left = Math.min(Math.max(from, 2), Math.max(2, width - size - 2));
  return {
    label: { left, width: size, over: true },
    extent: { from: Math.min(from, left), to: Math.max(to, left + size) },
  };
}

interface RowChoices {
  /** In CSS pixels; longer ones are cut off. */
  readonly longestLabel?: number;
  /** All that stands in a label. */
  readonly labelOf?: (item: TimelineItem) => string;
}

/** Puts each into a row of its own piece of time, with its label where there is room. */
export function layOutRows(
  items: readonly TimelineItem[],
  scale: TimeScale,
  measure: (text: string) => number,
  { longestLabel = LONGEST_LABEL, labelOf = ({ title }) => title }: RowChoices = {},
): readonly RowItem[] {
  const drawn = items.flatMap((item) => {
    const stretches = dateStretches(item.when?.date ?? '').map((stretch) =>
      stretchOnAxis(stretch, scale),
    );
    if (stretches.length === 0) return [];
    const wanted = Math.ceil(measure(labelOf(item))) + 2;
    const size = Math.min(longestLabel, wanted, scale.width);
    return [{ item, stretches, ...placeLabel(stretches, size, scale) }];
  });
  const rows = packRows(
    drawn.map(({ extent }) => extent),
    12,
  );
  return drawn.map((one, index) => ({ ...one, row: rows[index] ?? 0 }));
}
