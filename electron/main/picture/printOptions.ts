import type { PrintToPDFOptions } from 'electron';
import type { Drawn } from './commissions';

type Sheets = NonNullable<Drawn['sheets']>;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** In points, because Chromium has no page to take a size from. */
const line =
  'width:100%;margin:0 0.7in;font:8pt sans-serif;color:#444;display:flex;justify-content:space-between';

function running(middle: string, right: string): string {
  return `<div style="${line}"><span></span><bdi style="font-weight:bold">${middle}</bdi><span>${right}</span></div>`;
}

/** Pages that the window has laid out are printed as they are; a text gets margins that are not empty. */
export function printOptions({ width, height, count, marking = '' }: Sheets): PrintToPDFOptions {
  const options: PrintToPDFOptions = {
    pageSize: { width, height },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    generateTaggedPDF: true,
  };
  if (count !== null) return options;
  const text = marking.replace(/[&<>]/g, (mark) => marks[mark] ?? mark);
  return {
    ...options,
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 },
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: running(text, ''),
    footerTemplate: running(
      text,
      '<span class="pageNumber"></span> / <span class="totalPages"></span>',
    ),
  };
}
