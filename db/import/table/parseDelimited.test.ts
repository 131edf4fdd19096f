import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiters } from '../../../core/import/importFile';
import { parseDelimited } from './parseDelimited';

function cellsOf(pieces: Iterable<string>, delimiter: (typeof delimiters)[number]['delimiter']) {
  return [...parseDelimited(pieces, delimiter)].map(({ cells }) => cells);
}

/** The same text, cut anywhere. */
const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );

const nasty = fc.string({
  unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', 'a', 'é', 'ب', '0', '\u0000'),
  maxLength: 12,
});
const table = fc.array(fc.array(fc.oneof(nasty, fc.string()), { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

test.each(delimiters)(
  'reads back whatever a writer of CSV wrote with a $label',
  ({ delimiter }) => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = stringify(rows, { delimiter, quoted: true });
        expect(cellsOf(cut(text, size), delimiter)).toEqual(rows);
      }),
    );
  },
);

test('reads what is quoted only where it must be as csv-parse does', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineBreak) => {
      const text = stringify(rows, { record_delimiter: lineBreak, quoted_match: /[\r\n]/ });
      const expected = parse(text, { relax_column_count: true, record_delimiter: lineBreak });
      expect(cellsOf([text], ',')).toEqual(expected);
    }),
  );
});

test('never throws but where a limit is passed, and reads the same however the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(nasty).map((texts) => texts.join('')),
      (text) => {
        const whole = [...parseDelimited([text], ',')];
        for (const size of [1, 2, 3])
          expect([...parseDelimited(cut(text, size), ',')]).toEqual(whole);
      },
    ),
  );
});

test('counts lines as an editor does, also those within quotes', () => {
  const rows = [...parseDelimited(['a,b\r\n"x\ny\r\nz",1\n\nlast,2\rold,3'], ',')];
  expect(rows.map(({ at }) => at)).toEqual(['line 1', 'line 2', 'line 6', 'line 7']);
});

test('tells of quotes that are not doubled and of a text without end, and reads on', () => {
  const rows = [...parseDelimited(['a,b\n"Quick" strike,1\nx,2\n"never closed,3\n'], ',')];
  expect(rows.map(({ trouble }) => trouble)).toEqual([
    null,
    expect.stringContaining('not doubled'),
    null,
    'The quoted text that begins in line 4 has no end.',
  ]);
  expect(rows[1]?.cells).toEqual(['Quick strike', '1']);
});

test.each([
  [
    'a cell without end',
    function* () {
      for (;;) yield 'x'.repeat(65_536);
    },
    /A cell of line 1 is longer/,
  ],
  [
    'a quote without end',
    function* () {
      yield 'a,b\n1,"';
      for (;;) yield 'x\n'.repeat(9999);
    },
    /quoted text that begins in line 2/,
  ],
  [
    'a row without end',
    function* () {
      for (;;) yield ','.repeat(999);
    },
    /more than 1,000 columns/,
  ],
  [
    'a record of long cells',
    function* () {
      for (;;) yield `${'x'.repeat(1_000_000)},`;
    },
    /longer than 16 million/,
  ],
] as const)('refuses %s', (_, pieces, message) => {
  expect(() => cellsOf(pieces(), ',')).toThrow(message);
});
