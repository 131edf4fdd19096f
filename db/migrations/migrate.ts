import { finishNow, type Progress, type Sliced } from '../../core/sliced';
import type { OwnedConnection } from '../connection/connection';
import { Refused } from '../refused';
import type { Migration } from './migration';
import { migrations as allMigrations } from './migrations';

/** The version that a file has when every migration has run. */
export function newestVersion(migrations: readonly Migration[] = allMigrations): number {
  return migrations.length;
}

/**
 * Brings a file up to the newest version, all in one transaction: one that fails or is given up
 * leaves the file as it was.
 */
export function* migrateInSlices(
  connection: OwnedConnection,
  migrations: readonly Migration[] = allMigrations,
): Sliced<void> {
  const version = connection.pragma('user_version') as number;
  const newest = newestVersion(migrations);
  if (version > newest) throw newerFile();
  const lacking = migrations.slice(version);
  if (lacking.length === 0) return;
  const about = `bringing it up from version ${version} to ${newest}`;
  yield* connection.transactionInSlices(function* () {
    for (const [place, migration] of lacking.entries()) {
      const reach = (part: number) => ({ about, done: (place + part) / lacking.length });
      yield reach(0);
      connection.exec(migration.sql);
      if (migration.after) yield* within(migration.after(connection), reach);
      connection.exec(`PRAGMA user_version = ${migration.version}`);
    }
  });
}

/** The work with its progress as a part of something larger. */
function* within<T>(work: Sliced<T>, reach: (part: number) => Progress): Sliced<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield reach(step.value?.done ?? 0);
  }
}

export function migrate(
  connection: OwnedConnection,
  migrations: readonly Migration[] = allMigrations,
): void {
  finishNow(migrateInSlices(connection, migrations));
}

export function newerFile(): Refused {
  return new Refused(
    'case.newer',
    'This case was written by a newer version of Ascribe. Nothing in it was changed. Install the newer version to open it.',
  );
}
