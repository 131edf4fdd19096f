import type { PictureViewName } from '../../core/picture/pictureWish';
import type { Drawing } from '../drawing/drawing';
import { mapContent } from '../map/mapContent';
import type { Picture } from '../picture/readPicture';
import { timelineItems } from '../timeline/timelineItems';

/** Of what there is something to draw. */
export type ReportDrawings = Readonly<Partial<Record<PictureViewName, Drawing>>>;

/** In CSS pixels: narrower than a page by itself, so that letters stay readable in a column. */
const COLUMN = { map: { width: 1100, height: 620 }, timeline: { width: 900, height: 0 } } as const;

export interface DrawnView {
  readonly name: PictureViewName;
  readonly picture: Picture;
  /** Null: as large as it is by itself. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** The same part of the chart as a graph, on the map where something has a position, and along time. */
export function viewsToDraw(picture: Picture): readonly DrawnView[] {
  const { language, filtered } = picture;
  const { marks } = mapContent(filtered.slice, language);
  const { placed } = timelineItems(filtered.slice, language);
  const views: DrawnView[] = [{ name: 'graph', picture, size: null }];
  if (marks.length > 0) {
    const view = { of: 'map', arcs: true } as const;
    views.push({ name: 'map', picture: { ...picture, view }, size: COLUMN.map });
  }
  if (placed.length > 0) {
    const view = { of: 'timeline' } as const;
    views.push({ name: 'timeline', picture: { ...picture, view }, size: COLUMN.timeline });
  }
  return views;
}
