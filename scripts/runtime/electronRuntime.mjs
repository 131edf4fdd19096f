import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { declaredVersion } from './declaredVersion.mjs';

/**
 * The Electron that runs the app here: the declared one, or the stand-in where that one cannot be
 * downloaded.
 * @typedef {{ executable: string, version: string, nodeApi: number, standIn: boolean }} ElectronRuntime
 */

/** Kept per declared version, so that a new version is tried anew. */
export function runtimeRecordPath() {
  const name = `${declaredVersion('electron')}-${process.platform}-${process.arch}.json`;
  return join(cacheFolder(), 'electron', name);
}

/** @returns {ElectronRuntime | undefined} undefined before setup */
export function electronRuntime() {
  const path = runtimeRecordPath();
  if (!existsSync(path)) return undefined;
  /** @type {ElectronRuntime} */
  const runtime = JSON.parse(readFileSync(path, 'utf8'));
  return existsSync(runtime.executable) ? runtime : undefined;
}
