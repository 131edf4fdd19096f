import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder';
import type { Encoding } from '../../../core/import/importFile';
import { openTable } from './openTable';

function fileWith(bytes: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'table.csv');
  writeFileSync(path, bytes);
  return path;
}

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Bytes of an encoding of one byte a letter, by what the decoder makes of each. */
function oneByte(text: string, encoding: Encoding): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, b) => b));
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.indexOf(letter);
    if (byte === -1) throw new Error(`no “${letter}” in ${encoding}`);
    return byte;
  });
}

const plain = 'place,who\nErbil,Müller\nBasra,Saad\n';
const arabic = 'المكان;الجهة;التاريخ\nبغداد;لواء السلام;2021\nالبصرة;مجهول;2020\n';

test.each([
  ['utf-8', Buffer.from(plain)],
  ['utf-8', Buffer.from(`\ufeff${plain}`)],
  ['utf-16le', utf16(plain, 'le')],
  ['utf-16be', utf16(plain, 'be')],
  ['utf-16le', utf16(plain, 'le', false)],
  ['utf-16be', utf16(plain, 'be', false)],
  ['windows-1252', oneByte(plain, 'windows-1252')],
] as const)('finds that a text is %s', (encoding, bytes) => {
  const table = openTable(fileWith(bytes));
  expect(table.form).toEqual({ kind: 'text', encoding, delimiter: ',' });
  expect(table.columns).toEqual(['place', 'who']);
  expect(table.first[0]?.cells).toEqual(['Erbil', 'Müller']);
});

test.each([
  ['utf-8', Buffer.from(arabic)],
  ['windows-1256', oneByte(arabic, 'windows-1256')],
  ['utf-16le', utf16(arabic, 'le', false)],
  ['utf-16be', utf16(arabic, 'be', false)],
] as const)('finds that an Arabic text is %s', (encoding, bytes) => {
  const table = openTable(fileWith(bytes));
  expect(table.form).toEqual({ kind: 'text', encoding, delimiter: ';' });
  expect([...table.rows()].map(({ cells }) => cells)[1]).toEqual(['البصرة', 'مجهول', '2020']);
});

test('finds letters that come only after a long plain beginning', () => {
  const rows = 'abc,def\n'.repeat(100_000);
  const table = openTable(fileWith(oneByte(`a,b\n${rows}Århus,é\n`, 'windows-1252')));
  expect(table.form).toMatchObject({ encoding: 'windows-1252' });
  expect([...table.rows()].at(-1)).toMatchObject({ at: 'line 100002', cells: ['Århus', 'é'] });
});

test('lets the guesses be overridden', () => {
  const path = fileWith('report of May\na;b,c\n1;2,3\n');
  expect(openTable(path, { delimiter: ';', headerRow: 2 }).columns).toEqual(['a', 'b,c']);
  expect(openTable(path, { delimiter: ',', headerRow: 0 }).columns).toEqual([
    'column 1',
    'column 2',
  ]);
  const latin = fileWith(oneByte(plain, 'windows-1252'));
  expect(() => openTable(latin, { encoding: 'utf-8' })).toThrow(
    /Not all of the file is UTF-8.*Choose another/,
  );
});

test('reads back what was written in each encoding and with each separator', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 10 });
  const row = fc.array(text, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(',', ';', '\t', '|' as const),
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be' as const),
      (rows, delimiter, encoding) => {
        const written = stringify([['x', 'y', 'z'], ...rows], { delimiter, quoted: true });
        const bytes =
          encoding === 'utf-8'
            ? Buffer.from(written)
            : utf16(written, encoding === 'utf-16le' ? 'le' : 'be');
        const path = fileWith(bytes);
        const read = [...openTable(path, { delimiter, encoding }).rows()].map(({ cells }) => cells);
        expect(read).toEqual(rows.filter((cells) => cells.some((cell) => cell.trim() !== '')));
      },
    ),
    { numRuns: 60 },
  );
});

test('names columns so that each can be told from the others', () => {
  const table = openTable(fileWith('name,,name,__proto__,,\n1,2,3,4,5,6\n'));
  expect(table.columns).toEqual(['name', 'column 2', 'name (2)', '__proto__']);
});

test.each([
  ['nothing', '', /is empty/],
  ['lines without text', '\n ,\n', /table is empty/],
  [
    'what is no text',
    Uint8Array.from({ length: 4000 }, (_, at) => (at % 7 === 0 ? 0 : at)),
    /no text does/,
  ],
  ['one endless line', 'x'.repeat(5_000_000), /longer than a million/],
  ['a million columns', ','.repeat(1_000_000), /more than 1,000 columns/],
] as const)('refuses %s', (_, bytes, message) => {
  expect(() => openTable(fileWith(bytes as string | Uint8Array))).toThrow(message);
});
