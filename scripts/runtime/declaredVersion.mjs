import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './projectFolder.mjs';

/**
 * The version of a dependency as `package.json` pins it.
 * @param {string} name
 */
export function declaredVersion(name) {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  const version = dependencies[name] ?? devDependencies[name];
  if (typeof version !== 'string') throw new Error(`package.json does not name ${name}`);
  return version;
}
