import { boxHolds, growBox, type Box } from '../geometry/box';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { SpotGrid } from './spotGrid';

/** Up to here Cytoscape draws all of a chart, and fluently. */
const MOST_NODES = 2000;
const MOST_LINES = 5000;

/** More than this in sight is drawn by the overview, … */
const MOST_IN_DETAIL = { nodes: 400, ends: 4000 };
/** … but what is drawn in detail stays so up to this much, or it would flicker at the limit. */
const MOST_TO_STAY = { nodes: 550, ends: 5500 };
/** Of what is in sight, on each side; less where that would be too much. */
const MARGINS = [0.5, 0.25, 0.05, 0];
/** A part that is so much wider than what is in sight gives way to a smaller one. */
const TOO_WIDE = 6;

/** Whether a chart has more than Cytoscape draws fluently. */
export function isLarge({
  nodes,
  links,
  attributions,
}: Pick<ChartSlice, 'nodes' | 'links' | 'attributions'>): boolean {
  return nodes.length > MOST_NODES || links.length + attributions.length > MOST_LINES;
}

/**
 * The part of a large chart that is drawn in detail while `sight` is in sight, with a margin; null
 * where that is too much. `degrees` says how many lines end at each node.
 */
export function chooseDetail(
  { grid, degrees }: { readonly grid: SpotGrid; readonly degrees: Uint32Array },
  sight: Box,
  before: Box | null,
): Box | null {
  const most = before === null ? MOST_IN_DETAIL : MOST_TO_STAY;
  const isLittle = (box: Box): boolean => {
    const nodes = grid.within(box);
    if (nodes.length > most.nodes) return false;
    return nodes.reduce((ends, node) => ends + (degrees[node] ?? 0), 0) <= most.ends;
  };
  const [wide, high] = [sight.right - sight.left, sight.bottom - sight.top];
  const isInside =
    before !== null &&
    boxHolds(before, { x: sight.left, y: sight.top }) &&
    boxHolds(before, { x: sight.right, y: sight.bottom });
  if (isInside && before.right - before.left <= wide * TOO_WIDE && isLittle(before)) return before;
  for (const share of MARGINS) {
    const part = growBox(sight, Math.max(wide, high) * share);
    if (isLittle(part)) return part;
  }
  return null;
}
