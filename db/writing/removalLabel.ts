import type { Command } from '../../core/commands/command';
import { countsToWords, isCounted, type Counted } from '../commands/rows/countsToWords';
import type { RowChange } from './rowChange';

const REMOVE = '.remove';

/**
 * "Delete 2 entities and 1 link with 3 claims": the line of a step that removes several things, and
 * what went along with them. Null where the step does anything else.
 */
export function removalLabel(
  commands: readonly Command[],
  changes: readonly RowChange[],
): string | null {
  if (commands.length < 2) return null;
  const named = new Map<Counted, number>();
  for (const { name } of commands) {
    const what = name.slice(0, -REMOVE.length);
    if (!name.endsWith(REMOVE) || !isCounted(what)) return null;
    named.set(what, (named.get(what) ?? 0) + 1);
  }
  const along = new Map<Counted, number>([...named].map(([what, count]) => [what, -count]));
  for (const { table, after } of changes) {
    if (after !== null || !isCounted(table.name)) continue;
    along.set(table.name, (along.get(table.name) ?? 0) + 1);
  }
  const others = countsToWords(along);
  return `Delete ${countsToWords(named)}${others === '' ? '' : ` with ${others}`}`;
}
