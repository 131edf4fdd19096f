import { stepSchema } from '../../core/commands/command';
import type { ReadConnection } from '../connection/connection';
import { unpackText } from '../writing/packText';
import type { Patch } from '../writing/patch';
import { readPatches } from '../writing/readPatches';
import type { Check } from './findings';

interface LogRow {
  readonly id: number;
  readonly uid: string;
  readonly label: string;
  readonly commands: string | Buffer;
  readonly changes: number;
  readonly state: string;
}

function rowsOf(patch: Patch): number {
  return patch.reduce(
    (sum, { added = [], removed = [], changed = [] }) =>
      sum + added.length + removed.length + changed.length,
    0,
  );
}

/** Whether all of it is there: it says how many rows it changed. */
function isSound(connection: ReadConnection, { id, commands, changes }: LogRow): boolean {
  try {
    let rows = 0;
    for (const patch of readPatches(connection, id)) rows += rowsOf(patch);
    if (rows !== changes) return false;
    const done = JSON.parse(unpackText(commands)) as unknown;
    // An import came from a file and by no command.
    const isImport = Array.isArray(done) && done.length === 0;
    return isImport || stepSchema.safeParse({ commands: done }).success;
  } catch {
    return false;
  }
}

function* findStrayParts(connection: ReadConnection): Iterable<string> {
  const { stray } = connection.get<{ stray: number }>(
    'SELECT count(*) AS stray FROM change_part WHERE change_id NOT IN (SELECT id FROM change)',
  ) ?? { stray: 0 };
  if (stray === 1) yield '1 piece of a step in the history belongs to no step.';
  else if (stray > 1) yield `${stray} pieces of steps in the history belong to no step.`;
}

export const checkLog: Check = {
  about: 'that the history can be read, and that what is undone comes after what is done',
  *find(connection) {
    yield* findStrayParts(connection);
    let undone = false;
    for (const row of connection.iterate<LogRow>(
      'SELECT id, uid, label, commands, changes, state FROM change ORDER BY id',
    )) {
      if (!isSound(connection, row)) {
        yield `The step “${row.label}” (${row.uid}) of the history cannot be read, so it cannot be undone.`;
      }
      if (row.state === 'undone') undone = true;
      else if (row.state === 'done' && undone) {
        yield `The step “${row.label}” is marked as done after one that is undone.`;
      }
    }
  },
};
