import type { TableRow } from '../../../../core/import/tableRow';
import { decodePieces } from '../decodePieces';
import type { OpenedRows } from '../openTable';
import { Refused } from '../../../refused';
import { refuseTable } from '../refuseTable';
import type { TableChoices } from '../../../../core/import/importFile';
import { tableLimits } from '../tableLimits';
import { readCells, type SheetCell } from './readCells';
import { readDateStyles, type DateStyle } from './readDateStyles';
import { readSharedTexts } from './readSharedTexts';
import { readWorkbook } from './readWorkbook';
import { readXml, type XmlEvent } from '../../xml/readXml';
import { serialToText } from './serialToText';
import { ZipArchive } from './zipArchive';

/** The rows of one sheet of a workbook (.xlsx): values alone, dates as ISO 8601. */
export function workbookRows(path: string, size: number, choices: TableChoices): OpenedRows {
  if (size > tableLimits.workbookBytes) {
    throw refuseTable('The workbook is larger than 512 MB. Save the sheet as CSV.');
  }
  const archive = new ZipArchive(path, size);
  const read = (part: string): Iterable<XmlEvent> => xmlOf(archive, part);
  const book = readWorkbook(archive, read);
  const sheet =
    choices.sheet === undefined
      ? (firstTable(book.sheets, read) ?? book.sheets[0])
      : book.sheets.find(({ name }) => name === choices.sheet);
  if (sheet === undefined) {
    throw refuseTable(
      choices.sheet === undefined
        ? 'The workbook has no sheet with cells.'
        : `The workbook has no sheet “${choices.sheet}”.`,
    );
  }
  let inside: { texts: readonly string[]; styles: readonly DateStyle[] } | null = null;
  const prepared = (): NonNullable<typeof inside> => {
    inside ??= {
      texts: book.texts === null ? [] : readSharedTexts(read(book.texts)),
      styles: book.styles === null ? [] : readDateStyles(read(book.styles)),
    };
    return inside;
  };
  return {
    form: { kind: 'workbook', sheet: sheet.name, sheets: book.sheets.map(({ name }) => name) },
    *rows(): Generator<TableRow> {
      const { texts, styles } = prepared();
      for (const { number, cells } of readCells(read(sheet.part))) {
        yield {
          at: `row ${number}`,
          // A list with holes is mapped with holes.
          cells: Array.from(cells, (cell) =>
            cell === undefined ? '' : cellToText(cell, texts, styles, book.system),
          ),
          trouble: null,
        };
      }
    },
  };
}

/** Rows of a sheet that are looked at to see whether it is a table, or a cover. */
const LOOKED_AT = 20;

/** The first sheet with two rows of two cells. */
function firstTable<S extends { readonly part: string }>(
  sheets: readonly S[],
  read: (part: string) => Iterable<XmlEvent>,
): S | undefined {
  if (sheets.length < 2) return undefined;
  try {
    return sheets.find(({ part }) => {
      let looked = 0;
      let wide = 0;
      for (const { cells } of readCells(read(part))) {
        if (cells.filter((cell) => cell !== undefined).length > 1) wide += 1;
        looked += 1;
        if (wide === 2 || looked === LOOKED_AT) break;
      }
      return wide === 2;
    });
  } catch (error) {
    // One that cannot be read says so when it is chosen.
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function xmlOf(archive: ZipArchive, part: string): Iterable<XmlEvent> {
  const encoding = beginsWide(archive, part);
  return readXml(decodePieces(archive.read(part), encoding), (what) =>
    refuseTable(`The workbook is refused: a part of it ${what}. Save the sheet as CSV.`),
  );
}

/** XML is UTF-8 unless its mark says that it is UTF-16. */
function beginsWide(archive: ZipArchive, part: string): 'utf-8' | 'utf-16le' | 'utf-16be' {
  for (const [first, second] of archive.read(part)) {
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    break;
  }
  return 'utf-8';
}

function cellToText(
  { type, style, value }: SheetCell,
  texts: readonly string[],
  styles: readonly DateStyle[],
  system: '1900' | '1904',
): string {
  // An error such as #N/A is a text that no number is read from.
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'yes' : 'no';
    case 'str':
    case 'inlineStr':
    case 'd':
    case 'e':
      return value;
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      const date = styles[style] ?? null;
      // Twice through a number: 33.299999999999997 is how a workbook writes 33.3.
      return (date === null ? null : serialToText(number, system, date)) ?? String(number);
    }
  }
}
