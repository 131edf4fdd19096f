import { asOfToWords } from '../../../core/wording/asOfToWords';
import type { ExportSource } from '../source/exportSource';
import type { CsvTable } from './csvTable';

function scopeToWords({ scope, chart }: ExportSource): string {
  if (scope.kind === 'case') return 'The whole case.';
  return chart
    ? `What the chart “${chart.chart.title}” shows.`
    : 'Chosen entities, and what ties them.';
}

/** What the tables of the archive are, column by column. */
export function* readMe(source: ExportSource, tables: readonly CsvTable[]): Iterable<string> {
  const { info, asOf } = source;
  yield `${info.title}\n\n${scopeToWords(source)}\n`;
  if (asOf !== null) yield `As believed on ${asOfToWords(asOf)}.\n`;
  yield `Case ${info.uid}, written by Ascribe.

The tables are UTF-8 with a byte order mark, commas and CRLF. An empty cell was not given: it is
neither zero nor false. Identities (uid) are the same in every table and in every export.

A cell that begins with = + - @, a tab or a line break, or with the full-width form of one of these
signs, would be taken for a formula by a spreadsheet. It has an apostrophe before it, which is not
part of the text. Numbers have none.

An attribution is a hypothesis about who had a part in an incident. It is no link: read its
likelihood, confidence and status along with it. The reliability of a source (A–F) and the
credibility of what it says (1–6) are two answers to two questions; neither follows from the other.
`;
  for (const { name, about, columns } of tables) {
    yield `\n${name}\n  Each row is ${about}.\n`;
    const width = Math.max(...columns.map(([column]) => column.length));
    for (const [column, meaning] of columns) yield `  ${column.padEnd(width)}  ${meaning}\n`;
  }
}
