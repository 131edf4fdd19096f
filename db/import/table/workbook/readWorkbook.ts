import { refuseTable } from '../refuseTable';
import { tableLimits } from '../tableLimits';
import type { XmlEvent } from '../../xml/readXml';
import type { ZipArchive } from './zipArchive';

export interface Workbook {
  /** In the order of their tabs; `part` is its file in the archive. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** From which year it counts days. */
  readonly system: '1900' | '1904';
  readonly texts: string | null;
  readonly styles: string | null;
}

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What a workbook consists of. */
export function readWorkbook(
  archive: ZipArchive,
  read: (part: string) => Iterable<XmlEvent>,
): Workbook {
  if (!archive.has(BOOK) || !archive.has(RELATIONS)) {
    throw refuseTable(
      'The file is an archive, but not a workbook (.xlsx). Unpack it, and choose the table in it.',
    );
  }
  const parts = new Map<string, string>();
  const byType = new Map<string, string>();
  for (const event of read(RELATIONS)) {
    if (!('open' in event) || event.open !== 'Relationship') continue;
    const target = event.attributes.get('Target') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (!archive.has(part)) continue;
    parts.set(event.attributes.get('Id') ?? '', part);
    byType.set((event.attributes.get('Type') ?? '').replace(/^.*\//, ''), part);
  }
  const sheets: { name: string; part: string }[] = [];
  let system: '1900' | '1904' = '1900';
  for (const event of read(BOOK)) {
    if (!('open' in event)) continue;
    const { open, attributes } = event;
    if (open === 'workbookPr' && /^(1|true)$/.test(attributes.get('date1904') ?? '')) {
      system = '1904';
    }
    if (open !== 'sheet') continue;
    const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const part = parts.get(id);
    // A sheet that is a chart has no cells.
    if (part?.includes('worksheets/') === true) {
      sheets.push({ name: attributes.get('name') ?? '', part });
    }
    if (sheets.length > tableLimits.sheets) {
      throw refuseTable('The workbook has more than 64 sheets. Save the one you need as CSV.');
    }
  }
  return {
    sheets,
    system,
    texts: byType.get('sharedStrings') ?? null,
    styles: byType.get('styles') ?? null,
  };
}
