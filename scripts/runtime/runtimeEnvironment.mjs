import { existsSync } from 'node:fs';
import { builtBindingPath, prebuiltNodeApi } from './sqliteBinding.mjs';

/**
 * What processes that load SQLite are told through their environment.
 * An old Node is given the path even before setup has built the binding there: a missing file is
 * an error that names it, while the prebuilt binary would crash the process without a word.
 * @returns {Record<string, string>}
 */
export function runtimeEnvironment() {
  const given = process.env.ASCRIBE_SQLITE_BINDING;
  if (given) return { ASCRIBE_SQLITE_BINDING: given };
  const built = builtBindingPath();
  const needed = Number(process.versions.napi) < prebuiltNodeApi;
  return needed || existsSync(built) ? { ASCRIBE_SQLITE_BINDING: built } : {};
}
