import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside the project, so that a second checkout or a fresh `node_modules` need not fetch and build again. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ascribe');
}
