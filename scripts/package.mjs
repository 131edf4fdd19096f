// npm run package                 this machine's kind of package, unpacked: dist/linux-unpacked
// npm run package -- --linux …    what electron-builder takes, for packages to give away
import { dirname } from 'node:path';
import { electronRuntime } from './runtime/electronRuntime.mjs';
import { runNode } from './runtime/runNode.mjs';
import { setUp } from './setup.mjs';

await setUp();
const electron = electronRuntime();
const given = process.argv.slice(2);
if (!electron) throw new Error('Electron is not set up');

if (electron.standIn && given.length > 0) {
  process.stderr.write(
    `\nPackages to give away need the declared Electron, and here is only ${electron.version} in\n` +
      'its place. Run this on a machine that can download it. Without arguments a package for\n' +
      'trying things out on this machine is built.\n',
  );
  process.exitCode = 1;
} else {
  process.exitCode = await runNode([
    'node_modules/electron-builder/cli.js',
    ...(given.length > 0 ? given : ['--dir']),
    '--publish=never',
    ...(electron.standIn ? standInOptions(electron) : []),
  ]);
}

/**
 * For trying things out only: the stand-in does not carry the prebuilt SQLite binding, and its
 * archive is not one whose integrity Electron can check.
 * @param {import('./runtime/electronRuntime.mjs').ElectronRuntime} runtime
 */
function standInOptions({ executable, version }) {
  return [`--config.electronDist=${dirname(executable)}`, `--config.electronVersion=${version}`];
}
