import type { ImportOutcome } from '../../../../core/import/importOutcome';

const clean = (cell: string): string => cell.replace(/\s+/g, ' ');

/** With tabs between cells, to be pasted into a table. */
export function problemsToText(problems: ImportOutcome['problems']): string {
  const rows = problems.map(({ at, column, message, leavesOut }) => [
    at,
    column ?? '',
    leavesOut ? 'left out' : '',
    message,
  ]);
  return [['Where', 'Column', 'Left out', 'Problem'], ...rows]
    .map((row) => row.map(clean).join('\t'))
    .join('\n');
}
