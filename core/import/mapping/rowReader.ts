import type { ImportProblem } from '../incoming';
import type { TableRow } from '../tableRow';
import { stripControls } from '../../text/stripControls';
import type { Condition, TextRule } from './mapping';

/** One row while it is read, by the names of its columns. */
export interface RowReader {
  readonly row: TableRow;
  /** The cell as it is, without white space around it. */
  readonly raw: (column: string) => string;
  /** What the cell says; null where it says nothing. */
  readonly said: (column: string) => string | null;
  readonly text: (rule: TextRule) => string | null;
  readonly holds: (condition: Condition) => boolean;
  readonly all: (conditions: readonly Condition[]) => boolean;
  /** All of some conditions, of which there are any. */
  readonly some: (conditions: readonly Condition[]) => boolean;
  readonly problem: (column: string | null, message: string, leavesOut?: boolean) => void;
}

/** Made once for a table, as rows are many. */
export function makeRowReader(
  columns: readonly string[],
  nothing: readonly string[],
): (row: TableRow, problems: ImportProblem[]) => RowReader {
  const indexes = new Map(columns.map((column, index) => [column, index]));
  const silent = new Set(nothing.map((word) => word.trim().toLowerCase()));
  silent.add('');

  return (row, problems) => {
    const raw = (column: string): string => (row.cells[indexes.get(column) ?? -1] ?? '').trim();
    const said = (column: string): string | null => {
      const text = raw(column);
      return silent.has(text.toLowerCase()) ? null : text;
    };
    const holds = ({ column, is }: Condition): boolean => {
      const text = raw(column).toLowerCase();
      return is.some((word) => word.toLowerCase() === text);
    };
    return {
      row,
      raw,
      said,
      holds,
      all: (conditions) => conditions.every(holds),
      some: (conditions) => conditions.length > 0 && conditions.every(holds),
      text(rule) {
        if ('constant' in rule) return rule.constant;
        const texts = rule.columns.flatMap((column) => {
          const text = said(column);
          if (text === null) return [];
          const word = rule.words.find(([code]) => code.toLowerCase() === text.toLowerCase());
          return [word === undefined ? text : word[1]];
        });
        const joined = stripControls(texts.join(rule.between), 'lines').trim();
        return joined === '' ? null : joined;
      },
      problem(column, message, leavesOut = false) {
        // Two parts of a mapping may read the same cell, such as an incident and its place.
        const isTold = problems.some((told) => told.column === column && told.message === message);
        if (!isTold) problems.push({ problem: true, at: row.at, column, message, leavesOut });
      },
    };
  };
}
