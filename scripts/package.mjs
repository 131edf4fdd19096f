// npm run package                 this machine's kind of package, unpacked: dist/linux-unpacked
// npm run package -- --linux …    what electron-builder takes, for packages to give away
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { electronRuntime } from './runtime/electronRuntime.mjs';
import { projectFolder } from './runtime/projectFolder.mjs';
import { runNode } from './runtime/runNode.mjs';
import { setUp } from './setup.mjs';

await setUp();
const electron = electronRuntime();
const given = process.argv.slice(2);
if (!electron) throw new Error('Electron is not set up');

if (!electron.standIn) process.exitCode = await build(given.length > 0 ? given : ['--dir']);
else if (given.length > 0) refuse(electron);
else process.exitCode = await buildWithStandIn(electron);

/** @param {readonly string[]} args */
function build(args) {
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  return runNode([builder, ...args, '--publish=never']);
}

/** @param {import('./runtime/electronRuntime.mjs').ElectronRuntime} runtime */
async function buildWithStandIn({ executable, version }) {
  const code = await build([
    '--dir',
    `--config.electronDist=${dirname(executable)}`,
    `--config.electronVersion=${version}`,
  ]);
  // What the stand-in starts with while developing.
  rmSync(join(projectFolder, 'dist/linux-unpacked/resources/app'), {
    recursive: true,
    force: true,
  });
  return code;
}

/** @param {import('./runtime/electronRuntime.mjs').ElectronRuntime} runtime */
function refuse({ version }) {
  process.stderr.write(
    `\nPackages to give away need the declared Electron, and here is only ${version} in its place.\n` +
      'Run this on a machine that can download it. Without arguments a package for trying things\n' +
      'out on this machine is built.\n',
  );
  process.exitCode = 1;
}
