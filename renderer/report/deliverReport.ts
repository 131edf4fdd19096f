import { sheetSize } from '../../core/picture/paper';
import { request } from '../client';
import { send } from '../picture/deliver';
import { fontFacesFor } from '../picture/fontFaces';
import type { Report } from './report';
import rules from './report.css?raw';
import { writeHtml } from './writeHtml';

/** Sends the report as it stands on the page, or has main print that. */
export async function deliverReport(page: HTMLElement, { title, wish }: Report): Promise<void> {
  const { width, height } = page.getBoundingClientRect();
  if (wish.format === 'pdf') {
    const sheet = sheetSize({ paper: wish.paper, landscape: false });
    const sheets = { ...sheet, count: null, marking: wish.marking };
    await request('picture.ready', { width, height, sheets });
    return;
  }
  const { fontFamily } = getComputedStyle(page);
  const letters = new Set([...page.textContent].map((letter) => letter.codePointAt(0) ?? 0));
  const fonts = await fontFacesFor([[fontFamily, letters]]);
  const html = writeHtml({ title, body: page.outerHTML, rules: `${fonts}\n${rules}` });
  await send(new TextEncoder().encode(html));
  await request('picture.ready', { width, height, sheets: null });
}
