import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsToTsv, type CopiedCell } from './rowsToTsv';

/** As a spreadsheet reads what is pasted: quoted cells may hold tabs and lines. */
function paste(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n"]*))(\t|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text)!;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What a spreadsheet takes for a formula and not for a text. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r\n]/.test(cell);

const unguard = (cell: string): string =>
  /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;

const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\'a1 ،ا') }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(fc.option(cells), { minLength: width, maxLength: width }), { maxLength: 6 }),
  );

describe('what is copied', () => {
  it('comes back cell by cell when it is pasted, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, (copied) => {
        const pasted = paste(rowsToTsv(copied)).map((row) => row.map(unguard));
        expect(pasted).toEqual(copied.map((row) => row.map((cell) => cell ?? '')));
      }),
    );
  });

  it('is never a formula', () => {
    fc.assert(
      fc.property(rows, (copied) => {
        expect(paste(rowsToTsv(copied)).flat().filter(isFormula)).toEqual([]);
      }),
    );
  });

  it('keeps numbers as numbers, and what nobody gave empty', () => {
    const row: CopiedCell[] = ['At sea', -33.5, 0, null, "'Abd al-Aziz"];
    expect(rowsToTsv([row])).toBe("At sea\t-33.5\t0\t\t'Abd al-Aziz\r\n");
  });
});
