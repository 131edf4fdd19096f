import { joinBounds, NOTHING, type Bounds } from './bounds';
import type { Mark } from './drawing';
import { PathPen } from './pathPen';

/** In CSS pixels: what letters and strokes reach over the edge where the window cuts nothing off. */
const TOLERANCE = 1;

function boundsOf(mark: Mark): Bounds {
  if (mark.what !== 'group') return mark.bounds;
  // What is cut off already was cut off at an edge of its own.
  return mark.clip === null ? boundsAround(mark.marks) : NOTHING;
}

function boundsAround(marks: readonly Mark[]): Bounds {
  return marks.reduce((bounds, mark) => joinBounds(bounds, boundsOf(mark)), NOTHING);
}

/** The marks without what lies outside a box; as they are where nothing does. */
export function cutOff(marks: readonly Mark[], box: Bounds): readonly Mark[] {
  const [left, top, right, bottom] = boundsAround(marks);
  const isInside =
    left >= box[0] - TOLERANCE &&
    top >= box[1] - TOLERANCE &&
    right <= box[2] + TOLERANCE &&
    bottom <= box[3] + TOLERANCE;
  if (isInside) return marks;
  const pen = new PathPen();
  pen.rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  return [{ what: 'group', title: null, opacity: 1, clip: pen.path, marks }];
}
