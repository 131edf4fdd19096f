import { stepSchema } from '../../core/commands/command';
import { unpackText } from '../writing/packText';
import type { Check } from './findings';

interface LogRow {
  readonly uid: string;
  readonly label: string;
  readonly commands: string | Buffer;
  readonly patch: string | Buffer;
  readonly state: string;
}

function isSound({ commands, patch }: LogRow): boolean {
  try {
    JSON.parse(unpackText(patch));
    const done = JSON.parse(unpackText(commands)) as unknown;
    // An import came from a file and by no command.
    const isImport = Array.isArray(done) && done.length === 0;
    return isImport || stepSchema.safeParse({ commands: done }).success;
  } catch {
    return false;
  }
}

export const checkLog: Check = {
  about: 'that the history can be read, and that what is undone comes after what is done',
  *find(connection) {
    let undone = false;
    for (const row of connection.iterate<LogRow>(
      'SELECT uid, label, commands, patch, state FROM change ORDER BY id',
    )) {
      if (!isSound(row)) {
        yield `The step “${row.label}” (${row.uid}) of the history cannot be read, so it cannot be undone.`;
      }
      if (row.state === 'undone') undone = true;
      else if (row.state === 'done' && undone) {
        yield `The step “${row.label}” is marked as done after one that is undone.`;
      }
    }
  },
};
