import { join } from 'node:path';
import type { Command } from '../../core/commands/command';
import { builtInKinds } from '../../core/language/builtInKinds';
import { newUid } from '../../core/uid';
import { openConnection } from '../connection/openConnection';
import { migrate } from '../migrations/migrate';
import { migrations } from '../migrations/migrations';
import { caseInfoTable } from '../tables/caseInfoTable';
import { chartTable } from '../tables/chartTable';
import { kindTable } from '../tables/kindTable';
import { linkTypeTable } from '../tables/linkTypeTable';
import { executeStep } from '../writing/executeStep';
import { Writer } from '../writing/writer';
import { author } from './author';
import { temporaryFolder } from './temporaryFolder';

const signature = { author, at: '2025-03-01T09:00:00.000Z' };

const linkTypes = [
  { key: 'backs', label: 'backs', inverse: 'is backed by' },
  // One that the analyst defined before it was built in.
  { key: 'front-of', label: 'hides', inverse: 'hides behind' },
];

/** A case file as version 1 wrote it, with these commands as its one step. Gives its path. */
export function versionOneCase(commands: readonly Command[]): string {
  const path = join(temporaryFolder(), 'older.ascribe');
  const connection = openConnection(path, { mustExist: false });
  migrate(connection, migrations.slice(0, 1));
  connection.transaction(() => {
    const writer = new Writer(connection, signature);
    const { recorded } = writer;
    writer.add(caseInfoTable, { uid: newUid(), title: 'Older', description: '', ...recorded });
    for (const kind of builtInKinds) writer.add(kindTable, { ...kind, ...recorded });
    for (const type of linkTypes) {
      writer.add(linkTypeTable, {
        ...type,
        directed: true,
        description: '',
        fields: [],
        ...recorded,
      });
    }
    writer.add(chartTable, {
      uid: newUid(),
      title: 'Everything',
      description: '',
      filter: {},
      styling: {},
      ...recorded,
    });
    writer.settle();
  });
  executeStep(connection, { commands: [...commands] }, signature);
  connection.close();
  return path;
}
