import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { loadSqlite } from '../../db/loadSqlite';

const GIB = 1024 ** 3;

function sqliteVersion(): string {
  const database = loadSqlite(':memory:', {});
  try {
    return database.prepare('SELECT sqlite_version()').pluck().get() as string;
  } finally {
    database.close();
  }
}

/** What the times depend on besides the code. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'processor unknown';
  return [
    `${model}, ${availableParallelism()} cores`,
    `${Math.round(totalmem() / GIB)} GiB of memory`,
    type(),
    `Node ${process.versions.node}`,
    `SQLite ${sqliteVersion()}`,
  ].join(', ');
}
