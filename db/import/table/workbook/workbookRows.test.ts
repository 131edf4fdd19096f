import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporaryFolder';
import { Refused } from '../../../refused';
import { openTable } from '../openTable';

const sheetXml = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>`;

const book = (sheets: number, properties = ''): string =>
  `<workbook xmlns:r="r">${properties}<sheets>${Array.from(
    { length: sheets },
    (_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  ).join('')}</sheets></workbook>`;

const relations = (sheets: number): string =>
  `<Relationships>${Array.from(
    { length: sheets },
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="t/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  ).join(
    '',
  )}<Relationship Id="s" Type="t/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="t/styles" Target="styles.xml"/></Relationships>`;

function bookWith(sheets: readonly string[], more: Record<string, string> = {}): string {
  const parts: Record<string, string> = {
    'xl/workbook.xml': book(sheets.length),
    'xl/_rels/workbook.xml.rels': relations(sheets.length),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
    ...more,
  };
  return written(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

function written(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'book.xlsx');
  writeFileSync(path, bytes);
  return path;
}

const texts = `<sst><si><t>where</t></si><si><r><t>Er</t></r><r><t xml:space="preserve">bil &amp; area</t></r><rPh><t>no</t></rPh></si></sst>`;
const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="21"/></cellXfs></styleSheet>`;
const more = { 'xl/sharedStrings.xml': texts, 'xl/styles.xml': styles };
const header =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>when</t></is></c></row>';

test('reads shared and own texts, numbers, answers, results of formulas and days', () => {
  const path = bookWith(
    [
      sheetXml(
        `${header}<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>44357</v></c><c r="D3"><v>33.299999999999997</v></c></row>
         <row><c t="b"><v>1</v></c><c s="2"><v>44357.5</v></c><c t="str"><f>A1&amp;"x"</f><v>result</v></c><c><v>1.23456789012E+11</v></c><c s="3"><v>0.25</v></c></row>`,
      ),
    ],
    more,
  );
  const table = openTable(path);
  expect(table.form).toEqual({ kind: 'workbook', sheet: 'Sheet 1', sheets: ['Sheet 1'] });
  expect(table.columns).toEqual(['where', 'when']);
  expect([...table.rows()]).toEqual([
    { at: 'row 3', cells: ['Erbil & area', '2021-06-10', '', '33.3'], trouble: null },
    {
      at: 'row 4',
      cells: ['yes', '2021-06-10T12:00:00', 'result', '123456789012', '06:00:00'],
      trouble: null,
    },
  ]);
});

test('counts days from 1904 where the workbook says so, and knows no 29 February 1900', () => {
  const sheet = sheetXml(
    `${header}<row><c s="1"><v>42895</v></c></row><row><c s="1"><v>60</v></c></row>`,
  );
  const old = bookWith([sheet], {
    ...more,
    'xl/workbook.xml': book(1, '<workbookPr date1904="1"/>'),
  });
  expect(openTable(old).first[0]?.cells).toEqual(['2021-06-10']);
  expect(openTable(bookWith([sheet], more)).first[1]?.cells).toEqual(['60']);
});

test('reads the sheet that is chosen', () => {
  const path = bookWith([sheetXml(header), sheetXml('<row><c t="str"><v>b</v></c></row>')], more);
  expect(openTable(path, { sheet: 'Sheet 2' }).columns).toEqual(['b']);
  expect(() => openTable(path, { sheet: 'Sheet 3' })).toThrow(/no sheet “Sheet 3”/);
});

test.each([
  [
    'a document type',
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'],
    /document type/,
  ],
  ['an entity of its own', [sheetXml('<row><c t="str"><v>&boom;</v></c></row>')], /not explained/],
  ['nesting without end', [sheetXml('<a>'.repeat(200_000))], /nested too deeply/],
  ['a tag without end', [`<worksheet a="${'x'.repeat(3_000_000)}">`], /tag that is too long/],
  [
    'a text without end',
    [sheetXml(`<row><c t="str"><v>${'x'.repeat(2_500_000)}</v></c></row>`)],
    /million/,
  ],
  [
    'a million columns',
    [sheetXml('<row><c r="AZZZ1"><v>1</v></c></row>')],
    /more than 1,000 columns/,
  ],
  ['a sheet that is cut off', ['<worksheet><sheetData><row><c><v>1'], /ends too early/],
  ['too many sheets', Array.from({ length: 65 }, () => sheetXml('')), /more than 64 sheets/],
] as const)('refuses %s', (_, sheets, message) => {
  expect(() => openTable(bookWith(sheets, more))).toThrow(message);
});

test('refuses what unpacks to more than a hundred times its size, before it has filled the memory', () => {
  const bomb = new Uint8Array(200_000_000).fill(32);
  bomb.set(strToU8('<worksheet>'));
  const path = written(
    zipSync({
      'xl/workbook.xml': strToU8(book(1)),
      'xl/_rels/workbook.xml.rels': strToU8(relations(1)),
      'xl/worksheets/sheet1.xml': bomb,
    }),
  );
  expect(() => openTable(path)).toThrow(Refused);
});

test('refuses an archive that is no workbook', () => {
  expect(() => openTable(written(zipSync({ 'a.csv': strToU8('a,b') })))).toThrow(/not a workbook/);
});

test('refuses damage with a message, whichever byte it hits', () => {
  const good = zipSync({
    'xl/workbook.xml': strToU8(book(1)),
    'xl/_rels/workbook.xml.rels': strToU8(relations(1)),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml(header)),
    'xl/sharedStrings.xml': strToU8(texts),
  });
  const folder = temporaryFolder();
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, end) => {
      const bad = good.slice(0, Math.max(end, 30));
      bad[at] = value;
      const path = join(folder, 'bad.xlsx');
      writeFileSync(path, bad);
      try {
        expect([...openTable(path).rows()]).toBeDefined();
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }),
    { numRuns: 500 },
  );
});

test('begins with the first sheet that is a table, where a cover comes before it', () => {
  const line = (texts: readonly string[]): string =>
    `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const cover = sheetXml(line(['Prepared by the desk']));
  const table = sheetXml(
    [
      ['name', 'place'],
      ['Ali', 'Erbil'],
    ]
      .map(line)
      .join(''),
  );
  const path = bookWith([cover, table]);
  expect(openTable(path).form).toMatchObject({ sheet: 'Sheet 2' });
  expect(openTable(path, { sheet: 'Sheet 1' }).form).toMatchObject({ sheet: 'Sheet 1' });
  expect(openTable(bookWith([cover, cover])).form).toMatchObject({ sheet: 'Sheet 1' });
});
