import { CSS_DPI, type PictureForm } from '../../core/picture/pictureForm';
import { sheetSize } from '../../core/picture/paper';
import type { ChartSlice } from '../../core/views/sliceView';
import { isLarge } from '../canvas/overview/chooseDetail';
import { sourceColumns } from '../canvas/scene/sourceColumns';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Room around the outermost nodes for their labels, in CSS pixels. */
const AROUND = 240;
const LEAST: PictureSize = { width: 1200, height: 620 };
/** Some six metres: the files of larger ones open nowhere. */
const MOST: PictureSize = { width: 24_000, height: 24_000 };
/** An overview has no labels that would have to be readable, and ten thousands of lines to draw. */
const MOST_OF_OVERVIEW: PictureSize = { width: 3200, height: 2600 };

/** How large a chart is drawn: life-size where that is possible, in CSS pixels. */
export function pictureSize(
  slice: Pick<ChartSlice, 'nodes' | 'links' | 'attributions' | 'callouts'>,
  sourceCount: number,
): PictureSize {
  const { nodes, attributions, callouts } = slice;
  const room = isLarge(slice) ? MOST_OF_OVERVIEW : MOST;
  const spots = [
    ...nodes,
    ...[...attributions, ...callouts].flatMap(({ spot }) => (spot ? [spot] : [])),
  ];
  const [first] = spots;
  if (!first) return LEAST;
  let { x: left, y: top } = first;
  let { x: right, y: bottom } = first;
  for (const { x, y } of spots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const beside = sourceColumns(sourceCount);
  const within = (size: number, least: number, most: number): number =>
    Math.round(Math.min(most, Math.max(least, size + AROUND)));
  return {
    width: within(right - left + beside.width, LEAST.width, room.width),
    height: within(Math.max(bottom - top, beside.height), LEAST.height, room.height),
  };
}

/** About what title, footing and legend take beside the graph. */
const FOOTING = 420;

/**
 * The page that a graph of this size stands on: in the proportions of the sheet that it is fitted
 * onto, and never smaller than that. A height of null is whatever it takes.
 */
export function pageSize(
  graph: PictureSize,
  sheet: PictureForm['sheet'],
): { readonly width: number; readonly height: number | null } {
  if (sheet === null || sheet.tiled) return { width: graph.width, height: null };
  const size = sheetSize(sheet);
  const [wide, high] = [size.width * CSS_DPI, size.height * CSS_DPI];
  const width = Math.max(wide, graph.width, ((graph.height + FOOTING) * wide) / high);
  return { width: Math.round(width), height: Math.round((width * high) / wide) };
}
