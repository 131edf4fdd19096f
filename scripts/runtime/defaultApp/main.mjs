// What Electron's own default app does with `electron [-r module]… folder args…`, for a runtime that
// comes without one. Electron waits for this module before `ready`, so the app that it loads can
// still register schemes and switches.
import * as electron from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Two setters are Electron's own and not in its types.
 * @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }}
 */
const app = /** @type {any} */ (electron.app);
const { folder, required } = readArguments(process.argv.slice(1));
const require = createRequire(import.meta.url);
for (const name of required) require(resolve(name));

if (folder === undefined) {
  process.stderr.write('usage: electron [options] folder [arguments]\n');
  app.exit(2);
} else {
  await loadApp(resolve(folder));
}

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const required = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '-r' || arg === '--require') required.push(args[(i += 1)] ?? '');
    else if (!arg.startsWith('-')) return { folder: arg, required };
  }
  return { folder: undefined, required };
}

/** @param {string} path */
async function loadApp(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const name = about.productName ?? about.name;
  app.setVersion(about.version);
  app.setName(name);
  app.setDesktopName(`${name}.desktop`);
  app.setAppPath(path);
  const main = join(path, about.main);
  await import(pathToFileURL(main).href);
}
