import Database from 'better-sqlite3';

/** The binaries inside the better-sqlite3 package need this Node-API; below it they crash. */
const PREBUILT_NODE_API = 10;

/** Which compiled SQLite to load: a path, or undefined for the one inside the package. */
function bindingPath(): string | undefined {
  const given = process.env['ASCRIBE_SQLITE_BINDING'];
  if (given) return given;
  if (Number(process.versions['napi'] ?? 0) >= PREBUILT_NODE_API) return undefined;
  throw new Error(
    `This runtime has Node-API ${process.versions['napi'] ?? 'none'}, and the SQLite that comes ` +
      `with better-sqlite3 needs ${PREBUILT_NODE_API}. Start through npm, which builds a fitting ` +
      'one, or set ASCRIBE_SQLITE_BINDING to its path.',
  );
}

/** Opens a database with the SQLite that fits the runtime. */
export function loadSqlite(path: string, options: Database.Options): Database.Database {
  const nativeBinding = bindingPath();
  return new Database(path, nativeBinding === undefined ? options : { ...options, nativeBinding });
}
