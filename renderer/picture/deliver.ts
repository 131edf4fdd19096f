import { CSS_DPI, type PictureForm } from '../../core/picture/pictureForm';
import { sheetSize } from '../../core/picture/paper';
import { request } from '../client';
import type { Drawing } from '../drawing/drawing';
import { drawingToSvg } from '../drawing/drawingToSvg';
import { encodePng, type PngSize } from './encodePng';
import { fontFaces } from './fontFaces';
import { settled } from './settled';
import { sheetsOf } from './sheetsOf';

/** Bytes of a text that are sent at once. */
const PIECE = 4_000_000;

/** The next bytes of the file that was ordered. */
export async function send(bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const sent = await request('picture.piece', { bytes: bytes.slice(at, at + PIECE) });
    if (!sent.ok) throw new Error(sent.error.message);
  }
}

/** Sends the file that was ordered, or, of a PDF, has `print` show its pages for main to print. */
export async function deliver(
  drawing: Drawing,
  form: PictureForm,
  print: (drawing: Drawing) => void,
): Promise<void> {
  const { width, height } = drawing;
  if (form.format === 'pdf') {
    print(drawing);
    await settled();
    const { size, parts } = sheetsOf(drawing, form.sheet);
    const sheets = { ...size, count: parts.length };
    await request('picture.ready', { width, height, sheets });
    return;
  }
  if (form.format === 'svg') {
    const fonts = await fontFaces(drawing);
    const size = form.sheet && !form.sheet.tiled ? inchesOf(form.sheet) : undefined;
    const svg = drawingToSvg(drawing, { fonts, ...(size && { size }) });
    await send(new TextEncoder().encode(svg));
  } else {
    const size = pngSize(drawing, form);
    if (!size) {
      await request('picture.ready', { failure: tooLarge(drawing, form) });
      return;
    }
    await encodePng(drawing, size, send);
  }
  await request('picture.ready', { width, height, sheets: null });
}

function inchesOf(sheet: NonNullable<PictureForm['sheet']>): { width: string; height: string } {
  const { width, height } = sheetSize(sheet);
  return { width: `${String(width)}in`, height: `${String(height)}in` };
}

/** Viewers refuse what is wider or higher, and few machines open what has more pixels. */
const LONGEST_SIDE = 65_000;
const MOST_PIXELS = 600_000_000;

/** Null: there is no such PNG that could be opened. */
export function pngSize(
  drawing: Pick<Drawing, 'width' | 'height'>,
  { sheet, dpi }: Pick<PictureForm, 'sheet' | 'dpi'>,
): PngSize | null {
  const sides =
    sheet && !sheet.tiled ? scaleSides(sheetSize(sheet), dpi) : scaleSides(drawing, dpi / CSS_DPI);
  const { width, height } = sides;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) return null;
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const left = Math.round((width - drawing.width * scale) / 2);
  const top = Math.round((height - drawing.height * scale) / 2);
  return { width, height, scale, left, top };
}

function scaleSides(
  { width, height }: { readonly width: number; readonly height: number },
  by: number,
): { width: number; height: number } {
  return { width: Math.round(width * by), height: Math.round(height * by) };
}

function tooLarge({ width, height }: Drawing, { dpi }: PictureForm): string {
  const [wide, high] = [width, height].map((side) => Math.round((side * dpi) / CSS_DPI));
  return (
    `A PNG of ${String(wide)} × ${String(high)} pixels would be too large to be opened anywhere. ` +
    'Choose fewer dots per inch, a sheet of paper, or SVG or PDF, which have no pixels.'
  );
}
