import type { Drawing } from '../drawing/drawing';
import { paintDrawing } from '../drawing/paintDrawing';
import { chunk, SIGNATURE } from './pngChunks';

/** Pixels of the canvas that one band or part of it is painted on: some 32 MB. */
const PIXELS_AT_ONCE = 8_000_000;
/** What canvases are as wide as everywhere. */
const WIDEST = 8192;

export interface PngSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit of the drawing. */
  readonly scale: number;
  /** Where the drawing begins on it, in pixels. */
  readonly left: number;
  readonly top: number;
}

/**
 * A drawing as PNG, painted band by band, so that it takes no more memory however large it is.
 * `write` gets the bytes of the file one piece after the other.
 */
export async function encodePng(
  drawing: Drawing,
  size: PngSize,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { width, height, scale } = size;
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // Eight bits, red, green, blue and opacity; not interlaced.
  head.setUint8(8, 8);
  head.setUint8(9, 6);
  await write(SIGNATURE);
  await write(chunk('IHDR', new Uint8Array(head.buffer)));
  await write(chunk('pHYs', pixelsPerMetre(scale)));

  const squeezing = new CompressionStream('deflate');
  const written = passOn(squeezing.readable, write);
  const into = squeezing.writable.getWriter();
  const rows = Math.max(1, Math.min(height, Math.floor(PIXELS_AT_ONCE / Math.min(width, WIDEST))));
  const canvas = new OffscreenCanvas(Math.min(width, WIDEST), rows);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to paint on.');
  let above = new Uint8Array(width * 4);
  for (let top = 0; top < height; top += rows) {
    const high = Math.min(rows, height - top);
    const band = new Uint8Array(high * width * 4);
    for (let left = 0; left < width; left += WIDEST) {
      const wide = Math.min(WIDEST, width - left);
      paintPart(context, drawing, size, { left, top, wide, high });
      const { data } = context.getImageData(0, 0, wide, high);
      for (let row = 0; row < high; row += 1) {
        const part = data.subarray(row * wide * 4, (row + 1) * wide * 4);
        band.set(part, (row * width + left) * 4);
      }
    }
    await into.write(filterRows(band, width * 4, above));
    above = band.slice((high - 1) * width * 4);
  }
  await into.close();
  await written;
  await write(chunk('IEND', new Uint8Array(0)));
}

function paintPart(
  context: OffscreenCanvasRenderingContext2D,
  drawing: Drawing,
  { scale, left: x, top: y }: PngSize,
  { left, top, wide, high }: { left: number; top: number; wide: number; high: number },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  if (drawing.background !== null) {
    context.fillStyle = drawing.background;
    context.fillRect(0, 0, wide, high);
  }
  context.setTransform(scale, 0, 0, scale, x - left, y - top);
  const from = [(left - x) / scale, (top - y) / scale] as const;
  paintDrawing(context, drawing.marks, [...from, from[0] + wide / scale, from[1] + high / scale]);
}

/** Each row as what differs from the row above: what is even compresses well. */
function filterRows(band: Uint8Array, length: number, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const UP = 2;
  const count = band.length / length;
  const filtered = new Uint8Array(count * (length + 1));
  for (let row = 0; row < count; row += 1) {
    const at = row * (length + 1);
    filtered[at] = UP;
    const own = row * length;
    for (let index = 0; index < length; index += 1) {
      const before = row === 0 ? above[index] : band[own - length + index];
      filtered[at + 1 + index] = (band[own + index] ?? 0) - (before ?? 0);
    }
  }
  return filtered;
}

function pixelsPerMetre(scale: number): Uint8Array {
  const CSS_PIXELS_IN_METRE = 96 / 0.0254;
  const view = new DataView(new ArrayBuffer(9));
  view.setUint32(0, Math.round(CSS_PIXELS_IN_METRE * scale));
  view.setUint32(4, Math.round(CSS_PIXELS_IN_METRE * scale));
  view.setUint8(8, 1);
  return new Uint8Array(view.buffer);
}

async function passOn(
  from: ReadableStream<Uint8Array>,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const reader = from.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    await write(chunk('IDAT', value));
  }
}
