import { closeSync, constants, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { Sliced } from '../../core/sliced';
import { Refused } from '../refused';

/** Larger than any case that can be worked with. */
const MOST_BYTES = 8 * 1024 ** 3;

const PIECE = 4 * 1024 ** 2;

/** What SQLite would bring into the file by itself. */
const companions = ['-wal', '-journal'] as const;

function refuseUnfinished(path: string): void {
  for (const companion of companions) {
    const beside = statSync(path + companion, { throwIfNoEntry: false });
    if (!beside || beside.size === 0) continue;
    throw new Refused(
      'quarantine.unfinished',
      `Beside this case lies a file that ends in “${companion}”: the case is open elsewhere, or was not closed. Nothing was read. Have it closed in Ascribe, or take a copy that File › Save a Copy… has made.`,
    );
  }
}

/** The file is opened itself: what a link leads to, or a device gives, is not read. */
function openPlainFile(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
    throw new Refused(
      'quarantine.link',
      'This is a link to a file and not a file. Nothing was read. Choose the case itself.',
    );
  }
}

/** Copies one plain file of a size that a case can have, and nothing that lies beside it. */
export function* copyGuarded(from: string, to: string): Sliced<void> {
  refuseUnfinished(from);
  const file = openPlainFile(from);
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) {
      throw new Refused('file.not-a-case', 'This is a folder, not a case file.');
    }
    if (!found.isFile()) throw new Refused('file.not-a-case', 'This is not an ordinary file.');
    if (found.size > MOST_BYTES) {
      throw new Refused(
        'quarantine.large',
        'The file has more than 8 GB, which no case has that can be compared. Nothing was read.',
      );
    }
    const copy = openSync(to, 'wx', 0o600);
    try {
      const piece = Buffer.alloc(PIECE);
      let done = 0;
      // No further than it was long to begin with, though it may grow.
      while (done < found.size) {
        const read = readSync(file, piece, 0, Math.min(PIECE, found.size - done), done);
        if (read === 0) break;
        writeSync(copy, piece, 0, read);
        done += read;
        yield { about: 'copying it', done: done / found.size };
      }
    } finally {
      closeSync(copy);
    }
  } finally {
    closeSync(file);
  }
}
