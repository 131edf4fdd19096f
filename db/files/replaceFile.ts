import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sliced } from '../../core/sliced';
import { newUid } from '../../core/uid';

function syncToDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    // Windows does not sync what was opened for reading; its rename is written through by itself.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(file);
  }
}

/** A name beside a file, for what is being written until it is whole. */
export function pathBeside(path: string): string {
  return `${path}.${newUid()}.part`;
}

/** What was written survives a loss of power, under its name. */
export function syncFileAndFolder(path: string): void {
  syncToDisk(path);
  // A folder cannot be opened like a file on Windows.
  if (process.platform !== 'win32') syncToDisk(dirname(path));
}

function giveName(part: string, path: string): void {
  syncToDisk(part);
  renameSync(part, path);
  syncFileAndFolder(path);
}

/**
 * Writes a file beside its target and gives it the target's name when it is whole. Until then, and
 * when it fails or is given up, the target is what it was.
 */
export function* replaceFile<T>(path: string, write: (partPath: string) => Sliced<T>): Sliced<T> {
  const part = pathBeside(path);
  try {
    const result = yield* write(part);
    giveName(part, path);
    return result;
  } finally {
    // Nothing is left by this name when all went well.
    rmSync(part, { force: true });
  }
}

export async function replaceFileLater<T>(
  path: string,
  write: (partPath: string) => Promise<T>,
): Promise<T> {
  const part = pathBeside(path);
  try {
    const result = await write(part);
    giveName(part, path);
    return result;
  } finally {
    rmSync(part, { force: true });
  }
}
