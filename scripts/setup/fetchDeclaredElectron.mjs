import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { dirname, join } from 'node:path';
import { declaredVersion } from '../runtime/declaredVersion.mjs';
import { runtimeRecordPath } from '../runtime/electronRuntime.mjs';
import { prebuiltNodeApi } from '../runtime/sqliteBinding.mjs';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { lastLines, runCommand } from './runCommand.mjs';

const probeLimitMs = 8_000;
const downloadLimitMs = 10 * 60_000;

/**
 * The declared Electron, by its own installer.
 * @param {import('./step.mjs').Announce} announce
 * @returns {Promise<{ runtime?: import('../runtime/electronRuntime.mjs').ElectronRuntime, why: string }>}
 */
export async function fetchDeclaredElectron(announce) {
  const version = declaredVersion('electron');
  if (!(await mayBeReachable(version))) return { why: 'its download host is out of reach' };
  announce(`downloading ${version}, about 110 MB`);
  const installer = join(projectFolder, 'node_modules', 'electron', 'install.js');
  const { code, output } = await runCommand(process.execPath, [installer], {
    limitMs: downloadLimitMs,
  });
  const installed = join(dirname(installer), 'dist');
  const pathFile = join(dirname(installer), 'path.txt');
  if (code !== 0 || !existsSync(pathFile)) {
    return { why: `its installer failed (${lastLines(output, 1)})` };
  }
  const kept = runtimeRecordPath().replace(/\.json$/, '');
  rmSync(kept, { recursive: true, force: true });
  cpSync(installed, kept, { recursive: true, verbatimSymlinks: true });
  const executable = join(kept, readFileSync(pathFile, 'utf8'));
  // Every Electron since 36 carries a Node with this Node-API.
  const nodeApi = prebuiltNodeApi;
  return { runtime: { executable, version, nodeApi, standIn: false }, why: '' };
}

/**
 * Its installer waits for minutes on a host that never answers, so the host is asked first. Who
 * has a mirror or a proxy goes another way, which only the installer knows.
 * @param {string} version
 * @returns {Promise<boolean>}
 */
function mayBeReachable(version) {
  const { ELECTRON_MIRROR, HTTPS_PROXY, https_proxy } = process.env;
  if (ELECTRON_MIRROR || HTTPS_PROXY || https_proxy) return Promise.resolve(true);
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  return new Promise((resolve) => {
    const asked = request(url, { method: 'HEAD', timeout: probeLimitMs }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 400);
    });
    // Covers also a name that is never resolved, which the socket's own limit does not.
    const limit = setTimeout(() => asked.destroy(new Error('no answer')), probeLimitMs);
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', () => resolve(false));
    asked.on('close', () => clearTimeout(limit));
    asked.end();
  });
}
