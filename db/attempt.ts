import { fail, ok, type Failed, type Result } from '../core/result';
import type { Sliced } from '../core/sliced';
import { isSqliteError } from './opening/damagedFile';
import { Refused } from './refused';

const fullDisk = [
  'disk.full',
  'The disk is full, so nothing was changed. Free some space and do it again.',
] as const;

/** What SQLite's error codes mean to the analyst, by the beginning of the code. */
const sqliteFailures: readonly (readonly [code: string, name: string, message: string])[] = [
  ['SQLITE_FULL', ...fullDisk],
  // What it says of a full disk when it makes the files beside a case.
  ['SQLITE_IOERR_SHMSIZE', ...fullDisk],
  [
    'SQLITE_CORRUPT',
    'case.damaged',
    'The case file is damaged. Open a copy from before. What still opens of this one can be saved with Save a Copy.',
  ],
  ['SQLITE_NOTADB', 'case.damaged', 'This file is not a case, or its beginning is damaged.'],
  [
    'SQLITE_BUSY',
    'case.busy',
    'Another program is writing to the case file, so nothing was changed. Do it again in a moment.',
  ],
  [
    'SQLITE_READONLY',
    'case.read-only',
    'The case file can only be read, so nothing was changed. Save a copy and work on that.',
  ],
  [
    'SQLITE_IOERR',
    'disk.failed',
    'The disk did not do what it was asked to. Check the disk and open the case again.',
  ],
  [
    'SQLITE_CANTOPEN',
    'file.cannot-open',
    'The case file could not be opened. Check that it and its folder are there and may be used.',
  ],
];

/** What the operating system's error codes mean to the analyst. */
const fileFailures: Readonly<Record<string, readonly [name: string, message: string]>> = {
  ENOSPC: ['disk.full', 'The disk is full, so nothing was written. Free some space and try again.'],
  EDQUOT: [
    'disk.full',
    'You have used up your space on this disk, so nothing was written. Free some and try again.',
  ],
  EACCES: ['file.not-allowed', 'You may not use this file or its folder. Choose another place.'],
  EPERM: ['file.not-allowed', 'You may not use this file or its folder. Choose another place.'],
  EROFS: ['file.not-allowed', 'This disk can only be read. Choose another place.'],
  ENOENT: ['file.missing', 'There is no such file or folder. Check its name and place.'],
  ENOTDIR: ['file.missing', 'There is no such file or folder. Check its name and place.'],
  EISDIR: ['file.not-a-case', 'This is a folder, not a case file.'],
  EIO: ['disk.failed', 'The disk did not do what it was asked to. Check the disk and try again.'],
};

/** What SQLite or the system calls the error; empty where it has no code. */
function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null;
  return typeof code === 'string' ? code : '';
}

/** Whether the disk was full or out of reach: what can be made again need not be written then. */
export function isOfDisk(error: unknown): boolean {
  return /^SQLITE_(FULL|IOERR|BUSY|READONLY)/.test(codeOf(error));
}

/** Whether it was damage of the file that made SQLite give up. */
export function isOfDamage(error: unknown): error is Error {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) || isSqliteError(error);
}

/** The failure that an error stands for; null when it is not one that can be expected. */
function errorToFailure(error: unknown): Failed | null {
  if (error instanceof Refused) return fail(error.code, error.message);
  const code = codeOf(error);
  const inFile = fileFailures[code];
  if (inFile) return fail(...inFile);
  const inSqlite = sqliteFailures.find(([beginning]) => code.startsWith(beginning));
  return inSqlite ? fail(inSqlite[1], inSqlite[2]) : null;
}

function failureOf(error: unknown): Failed {
  const failure = errorToFailure(error);
  if (failure) return failure;
  throw error;
}

/** Runs work on a case. Refusals and failures of the disk or the file become values. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    return failureOf(error);
  }
}

export function* attemptInSlices<T>(work: () => Sliced<T>): Sliced<Result<T>> {
  try {
    return ok(yield* work());
  } catch (error) {
    return failureOf(error);
  }
}

export async function attemptLater<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failureOf(error);
  }
}
