import type { RefObject } from 'react';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import type { Drawing } from '../drawing/drawing';
import type { PictureHandle } from './PicturePage';
import { settled } from './settled';

/** In milliseconds. The graph of a page comes some tasks after the page: how many, nobody knows. */
const PATIENCE = 120_000;

/** Draws a page once its fonts are there and its graph is on it. */
export async function drawWhenReady(page: RefObject<PictureHandle | null>): Promise<Drawing> {
  await loadLabelFonts();
  await document.fonts.ready;
  const last = performance.now() + PATIENCE;
  while (performance.now() < last) {
    await settled();
    const drawing = page.current?.draw() ?? null;
    if (drawing) return drawing;
  }
  throw new Error('the graph did not come in time');
}
