import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { electronRuntime } from '../runtime/electronRuntime.mjs';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { builtBindingPath, prebuiltNodeApi } from '../runtime/sqliteBinding.mjs';
import { lastLines, runCommand } from './runCommand.mjs';
import { SetupError } from './setupError.mjs';

/** @type {import('./step.mjs').Step} */
export const buildSqliteBinding = {
  name: 'SQLite',
  async run(announce) {
    if (!bindingIsNeeded()) return { changed: false, text: 'the prebuilt binding' };
    if (!bindingIsMissing()) return { changed: false, text: 'built for this runtime' };
    announce('building it for this runtime; two minutes, once');
    await build();
    return { changed: true, text: 'built for this runtime' };
  },
};

/** The one result serves Node and Electron alike, so the older of the two decides. */
function bindingIsNeeded() {
  const electron = electronRuntime()?.nodeApi ?? prebuiltNodeApi;
  return Math.min(Number(process.versions.napi), electron) < prebuiltNodeApi;
}

export function bindingIsMissing() {
  return bindingIsNeeded() && !existsSync(builtBindingPath());
}

/**
 * Builds in a copy, so that `node_modules` stays as npm left it: a `build` folder inside it would
 * be loaded by every runtime and end up in packages for users.
 */
async function build() {
  const target = builtBindingPath();
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'build-'));
  try {
    const modules = join(projectFolder, 'node_modules');
    const source = join(work, 'better-sqlite3');
    cpSync(join(modules, 'better-sqlite3'), source, { recursive: true });
    cpSync(join(modules, 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), {
      recursive: true,
    });
    // Found only now: when this file is loaded, the dependencies may not be installed yet.
    const gyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
    const { code, output } = await runCommand(
      process.execPath,
      [gyp, 'rebuild', '--release', '--force_build=1', ...headers()],
      { cwd: source, env: { CXXFLAGS: flags } },
    );
    const built = join(source, 'build', 'Release', 'better_sqlite3.node');
    if (code !== 0 || !existsSync(built)) throw new SetupError(howToBuild(output));
    renameSync(built, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * The binding is written for Node-API 10. Node 20 and Electron 33 carry all that it uses of it as
 * experimental functions, under these names.
 */
const flags = [
  '-UNAPI_VERSION',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
].join(' ');

/** Node's own headers lie beside most installations, and then nothing need be fetched. */
function headers() {
  const prefix = join(dirname(process.execPath), '..');
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
}

/** @param {string} output */
function howToBuild(output) {
  return (
    'better-sqlite3 could not be built for this Node and Electron. Either use Node 22.14 or newer\n' +
    'on a machine that can download Electron, where no build is needed, or install python3, make\n' +
    'and g++ (C++20) and run the command again.\n\n' +
    `The build said:\n${lastLines(output)}`
  );
}
