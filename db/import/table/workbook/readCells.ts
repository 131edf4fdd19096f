import { tableLimits } from '../tableLimits';
import { refuseTable } from '../refuseTable';
import type { XmlEvent } from '../../xml/readXml';

export interface SheetCell {
  /** `s`: a shared text, `str`, `inlineStr`: a text, `b`: yes or no, `e`: an error, `d`: a date; else a number. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

export interface SheetRow {
  readonly number: number;
  /** Those that are missing were empty. */
  readonly cells: readonly (SheetCell | undefined)[];
}

/** The rows of a sheet as they are written. Formulas are passed over for the values they had. */
export function* readCells(events: Iterable<XmlEvent>): Generator<SheetRow> {
  let number = 0;
  let cells: (SheetCell | undefined)[] = [];
  let column = 0;
  let type = 'n';
  let style = 0;
  let value = '';
  let taken = false;
  let phonetic = 0;
  for (const event of events) {
    if ('open' in event) {
      if (event.open === 'row') {
        number = Number(event.attributes.get('r') ?? number + 1) || number + 1;
        cells = [];
        column = 0;
      } else if (event.open === 'c') {
        const at = event.attributes.get('r');
        column = at === undefined ? column + 1 : columnOf(at);
        if (column > tableLimits.columns) {
          throw refuseTable(`Row ${number} of the sheet has more than 1,000 columns.`);
        }
        type = event.attributes.get('t') ?? 'n';
        style = Number(event.attributes.get('s') ?? 0);
        value = '';
      } else if (event.open === 'v' || event.open === 't') taken = true;
      else if (event.open === 'rPh') phonetic += 1;
    } else if ('close' in event) {
      if (event.close === 'v' || event.close === 't') taken = false;
      else if (event.close === 'rPh') phonetic -= 1;
      else if (event.close === 'c' && value !== '') cells[column - 1] = { type, style, value };
      else if (event.close === 'row') yield { number, cells };
    } else if (taken && phonetic === 0) {
      value += event.text;
      if (value.length > tableLimits.cell) {
        throw refuseTable(`A cell of row ${number} is longer than a million characters.`);
      }
    }
  }
}

/** "AB12" is in column 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
    // Far more than is allowed, and no number that grows without end.
    if (column > 1_000_000) break;
  }
  return column === 0 ? tableLimits.columns + 1 : column;
}
