import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PIECE = Buffer.alloc(4096);

/** A disk of a few MiB that can be filled to its last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes to it until nothing more fits. */
  fill(): void;
  /** Removes what filled it. */
  free(): void;
  readonly unmount: () => void;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOSPC';
}

function fillFile(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let size = PIECE.length; size >= 1;) {
      try {
        writeSync(file, PIECE, 0, size);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Null where this user may not mount one, or the system knows no such disks. */
export function mountSmallDisk(folder: string): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillFile(ballast),
    free: () => rmSync(ballast),
    unmount: () => void execFileSync('umount', ['--lazy', folder]),
  };
}
