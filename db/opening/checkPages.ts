import type { OwnedConnection } from '../connection/connection';
import { damagedFile } from './damagedFile';

/**
 * Whether the file's pages hang together and its rows keep their checks. Without the search index:
 * looking all of it over takes as long as making it anew, and `--check` does.
 */
export function checkPages(connection: OwnedConnection): void {
  const tables = connection.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search'`,
  );
  for (const { name } of tables) {
    if (connection.pragma(`quick_check('${name}')`) === 'ok') continue;
    throw damagedFile();
  }
}
