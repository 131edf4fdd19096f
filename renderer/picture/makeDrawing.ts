import type { Drawing } from '../drawing/drawing';
import { readElements } from '../drawing/readElements';
import { RecordingContext } from '../drawing/recordingContext';
import type { PictureBody } from './body/pictureBody';

interface Page {
  readonly page: HTMLElement;
  /** The part of it in which the body is. */
  readonly frame: HTMLElement;
  readonly body: PictureBody;
  readonly background: string | null;
  readonly title: string;
  readonly description: string;
}

/**
 * What stands on the page now, as a drawing: canvases by what draws on them, all else as it is laid
 * out. Null: not all of it is there yet.
 */
export function makeDrawing(parts: Page): Drawing | null {
  const { page, frame, body, background, title, description } = parts;
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('There is no canvas to measure text on.');
  const { left, top, width, height } = page.getBoundingClientRect();
  const inside = frame.getBoundingClientRect();
  const [x, y] = [inside.left - left, inside.top - top];
  const sheet = [x, y, x + inside.width, y + inside.height] as const;
  const context = new RecordingContext(measure, sheet);
  context.translate(x, y);
  context.beginPath();
  context.rect(0, 0, inside.width, inside.height);
  context.clip();
  if (!body.record(context)) return null;
  const drawn = context.finish();
  // The first of the canvases that lie upon each other stands for all of them.
  const first = frame.querySelector('canvas');
  const marks = readElements(page, { left, top, measure }, (canvas) =>
    canvas === first ? drawn : [],
  );
  return { width, height, background, title, description, marks };
}
