import { doMeet, type Bounds } from './bounds';
import type { Fade, Mark, Paint, Shape, Text } from './drawing';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints the part of a drawing that is in sight on a canvas whose transform is set. */
export function paintDrawing(context: Context, marks: readonly Mark[], part: Bounds): void {
  paintMarks(context, marks, part, 1);
}

function paintMarks(context: Context, marks: readonly Mark[], part: Bounds, opacity: number): void {
  for (const mark of marks) {
    if (mark.what === 'group') {
      context.save();
      if (mark.clip !== null) context.clip(new Path2D(mark.clip));
      // Marks of one element hardly overlap but for an arrow upon its line.
      paintMarks(context, mark.marks, part, opacity * mark.opacity);
      context.restore();
    } else if (doMeet(mark.bounds, part)) {
      if (mark.what === 'shape') paintShape(context, mark, opacity);
      else paintText(context, mark, opacity);
    }
  }
}

function paintShape(context: Context, shape: Shape, opacity: number): void {
  const { matrix, fill, fade, stroke, rule } = shape;
  if (matrix) {
    context.save();
    context.transform(...matrix);
  }
  const path = new Path2D(shape.path);
  if (fill) {
    setFill(context, fill, opacity);
    if (fade) context.fillStyle = fadingFill(context, fade, fill);
    context.fill(path, rule);
  }
  if (stroke) {
    context.strokeStyle = stroke.colour;
    context.globalAlpha = stroke.opacity * opacity;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap;
    context.lineJoin = stroke.join;
    context.setLineDash([...stroke.dash]);
    context.stroke(path);
  }
  if (matrix) context.restore();
}

function paintText(context: Context, text: Text, opacity: number): void {
  const { face, fill, halo, x, y } = text;
  const style = face.italic ? 'italic ' : '';
  context.font = `${style}${String(face.weight)} ${String(face.size)}px ${face.families}`;
  context.textAlign = text.align;
  context.textBaseline = 'alphabetic';
  context.direction = text.direction;
  if (halo) {
    context.strokeStyle = halo.colour;
    context.globalAlpha = halo.opacity * opacity;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text.text, x, y);
  }
  if (fill) {
    setFill(context, fill, opacity);
    context.fillText(text.text, x, y);
  }
}

function setFill(context: Context, { colour, opacity: own }: Paint, opacity: number): void {
  context.fillStyle = colour;
  context.globalAlpha = own * opacity;
}

function fadingFill(context: Context, fade: Fade, { colour }: Paint): CanvasGradient {
  const gradient = context.createLinearGradient(fade.from, 0, fade.to, 0);
  for (const { at, opacity } of fade.stops) {
    const percent = String(Math.round(opacity * 1000) / 10);
    // Not `transparent`, which is black on its way there.
    gradient.addColorStop(at, `rgb(from ${colour} r g b / ${percent}%)`);
  }
  return gradient;
}
