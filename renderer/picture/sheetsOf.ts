import { CSS_DPI, type PictureForm } from '../../core/picture/pictureForm';
import { sheetSize } from '../../core/picture/paper';
import type { Bounds } from '../drawing/bounds';
import type { Drawing } from '../drawing/drawing';

/** Of sheets that are put together, in inches: what printers cannot reach, and room for the marks. */
const TILE_MARGIN = 0.4;

/** Of one sheet by itself: about what printers cannot reach. */
const SHEET_MARGIN = 0.25;

interface SheetPart {
  readonly part: Bounds;
  /** Both from 1. */
  readonly column: number;
  readonly row: number;
}

export interface Sheets {
  /** Of each sheet, in inches. */
  readonly size: { readonly width: number; readonly height: number };
  /** Inches left free around what is drawn on each. */
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
  readonly parts: readonly SheetPart[];
}

/** How a drawing is spread over sheets of paper. */
export function sheetsOf(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  sheet: PictureForm['sheet'],
): Sheets {
  const whole = { part: [0, 0, width, height] as const, column: 1, row: 1 };
  if (sheet === null || !sheet.tiled) {
    const size = sheet ? sheetSize(sheet) : { width: width / CSS_DPI, height: height / CSS_DPI };
    const margin = sheet && sheet.paper !== 'slide' ? SHEET_MARGIN : 0;
    return { size, margin, columns: 1, rows: 1, parts: [whole] };
  }
  const size = sheetSize(sheet);
  const wide = (size.width - 2 * TILE_MARGIN) * CSS_DPI;
  const high = (size.height - 2 * TILE_MARGIN) * CSS_DPI;
  const columns = Math.max(1, Math.ceil(width / wide - 1e-6));
  const rows = Math.max(1, Math.ceil(height / high - 1e-6));
  const parts = Array.from({ length: columns * rows }, (_, index): SheetPart => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [left, top] = [column * wide, row * high];
    return { part: [left, top, left + wide, top + high], column: column + 1, row: row + 1 };
  });
  return { size, margin: TILE_MARGIN, columns, rows, parts };
}
