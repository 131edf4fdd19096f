import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { declaredVersion } from './declaredVersion.mjs';

/** The prebuilt binaries inside better-sqlite3 13 need this Node-API; below it they crash the process. */
export const prebuiltNodeApi = 10;

/** Where the binding that was built from source for older runtimes is kept. */
export function builtBindingPath() {
  const version = declaredVersion('better-sqlite3');
  return join(
    cacheFolder(),
    'better-sqlite3',
    `${version}-${process.platform}-${process.arch}`,
    'better_sqlite3.node',
  );
}
