import type { Sliced } from '../../core/sliced';
import type { OwnedConnection } from '../connection/connection';
import { tables } from '../tables/tables';
import { damagedFile } from './damagedFile';

interface Part {
  readonly name: string;
  /** About how long it takes, beside the others. */
  readonly weight: number;
}

/** A row is looked up in each index of its table. */
function readParts(connection: OwnedConnection): Part[] {
  const own = new Set(tables.map(({ name }) => name));
  return connection
    .all<{ name: string; indexes: number }>(
      `SELECT name, (SELECT count(*) FROM sqlite_schema AS other
         WHERE other.type = 'index' AND other.tbl_name = sqlite_schema.name) AS indexes
       FROM sqlite_schema WHERE type = 'table' AND name <> 'search'`,
    )
    .map(({ name, indexes }) => {
      if (!own.has(name)) return { name, weight: 1 };
      const { rows } = connection.get<{ rows: number | null }>(
        `SELECT max(id) AS rows FROM ${name}`,
      ) ?? { rows: null };
      return { name, weight: 1 + (rows ?? 0) * (1 + indexes) };
    });
}

/**
 * Whether the file's pages hang together and its rows keep their checks. Without the search index:
 * looking all of it over takes as long as making it anew, and `--check` does.
 */
export function* checkPages(connection: OwnedConnection): Sliced<void> {
  const parts = readParts(connection);
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  for (const { name, weight } of parts) {
    yield { about: 'looking it over', done: done / all };
    if (connection.pragma(`quick_check('${name}')`) !== 'ok') throw damagedFile();
    done += weight;
  }
}
