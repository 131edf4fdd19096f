import { existsSync } from 'node:fs';
import { electronRuntime } from './electronRuntime.mjs';
import { builtBindingPath, prebuiltNodeApi } from './sqliteBinding.mjs';

/**
 * What the app and its tests are told through their environment: the Electron to start, and the
 * SQLite binding to load where the prebuilt one does not run. What is set already wins.
 */
export function runtimeEnvironment() {
  const { ASCRIBE_ELECTRON, ASCRIBE_SQLITE_BINDING } = process.env;
  const electron = ASCRIBE_ELECTRON ?? electronRuntime()?.executable;
  const binding = ASCRIBE_SQLITE_BINDING ?? neededBinding();
  return {
    ...(electron === undefined ? {} : { ASCRIBE_ELECTRON: electron }),
    ...(binding === undefined ? {} : { ASCRIBE_SQLITE_BINDING: binding }),
  };
}

/**
 * An old Node is given the path even before setup has built the binding there: a missing file is
 * an error that names it, while the prebuilt binary would crash the process without a word.
 */
function neededBinding() {
  const built = builtBindingPath();
  const needed = Number(process.versions.napi) < prebuiltNodeApi;
  return needed || existsSync(built) ? built : undefined;
}
