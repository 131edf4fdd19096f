import type { OwnedConnection } from '../connection/connection';
import { Refused } from '../refused';
import type { Migration } from './migration';
import { migrations as allMigrations } from './migrations';

/** The version that a file has when every migration has run. */
export function newestVersion(migrations: readonly Migration[] = allMigrations): number {
  return migrations.length;
}

/** Brings a file up to the newest version, one transaction for each migration. */
export function migrate(
  connection: OwnedConnection,
  migrations: readonly Migration[] = allMigrations,
): void {
  const version = connection.pragma('user_version') as number;
  if (version > newestVersion(migrations)) throw newerFile();
  for (const migration of migrations.slice(version)) {
    connection.transaction(() => {
      connection.exec(migration.sql);
      migration.after?.(connection);
      connection.exec(`PRAGMA user_version = ${migration.version}`);
    });
  }
}

export function newerFile(): Refused {
  return new Refused(
    'case.newer',
    'This case was written by a newer version of Ascribe. Nothing in it was changed. Install the newer version to open it.',
  );
}
