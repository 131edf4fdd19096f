import { rmSync } from 'node:fs';
import { builtInKinds } from '../core/language/builtInKinds';
import { builtInLinkTypes } from '../core/language/builtInLinkTypes';
import { lineSchema } from '../core/language/scalars';
import type { Result } from '../core/result';
import { newUid } from '../core/uid';
import { attempt } from './attempt';
import { derivedUid } from './commands/rows/derivedUid';
import { openConnection } from './connection/openConnection';
import { giveNewName } from './files/giveNewName';
import { pathBeside } from './files/replaceFile';
import { migrate } from './migrations/migrate';
import { openCase, type Clock, type OpenCase } from './openCase';
import { caseInfoTable } from './tables/caseInfoTable';
import { chartTable } from './tables/chartTable';
import { kindTable } from './tables/kindTable';
import { linkTypeTable } from './tables/linkTypeTable';
import { Writer } from './writing/writer';

interface NewCase {
  readonly title: string;
  readonly author: string;
  /** The case's own; given where two builds must make the same case. */
  readonly uid?: string;
  readonly clock?: Clock;
}

/** Makes a case file, which must not exist, and opens it. */
export function createCase(path: string, options: NewCase): Result<OpenCase> {
  const clock = options.clock ?? (() => new Date().toISOString());
  const made = attempt(() => {
    const part = pathBeside(path);
    try {
      writeNewCase(part, { ...options, title: lineSchema.parse(options.title) }, clock());
      giveNewName(part, path);
    } finally {
      rmSync(part, { force: true });
    }
  });
  return made.ok ? openCase(path, { mode: 'edit', clock }) : made;
}

function writeNewCase(path: string, { title, author, uid = newUid() }: NewCase, at: string): void {
  const connection = openConnection(path, { mustExist: false });
  try {
    migrate(connection);
    connection.transaction(() => fillNewCase(new Writer(connection, { author, at }), title, uid));
  } finally {
    connection.close();
  }
}

/** What every case begins with is no step: there is nothing before it to go back to. */
function fillNewCase(writer: Writer, title: string, uid: string): void {
  const { recorded } = writer;
  writer.add(caseInfoTable, { uid, title, description: '', ...recorded });
  for (const kind of builtInKinds) writer.add(kindTable, { ...kind, ...recorded });
  for (const type of builtInLinkTypes) writer.add(linkTypeTable, { ...type, ...recorded });
  writer.add(chartTable, {
    uid: derivedUid('chart of all', uid),
    title: 'Everything',
    description: '',
    filter: {},
    styling: {},
    ...recorded,
  });
  writer.settle();
}
