import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { Refused } from '../refused';

/** What SQLite keeps beside a file and brings into it by itself. */
const companions = ['-wal', '-shm', '-journal'] as const;

/** The last bytes of a journal that names another file (SQLite file format, "super-journal"). */
const SUPER_JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

function endOf(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const end = Buffer.alloc(length);
    const { size } = fstatSync(file);
    return end.subarray(0, readSync(file, end, 0, length, Math.max(0, size - length)));
  } finally {
    closeSync(file);
  }
}

/**
 * Refuses a case with files beside it that no case leaves there. SQLite writes through a link in
 * place of its log, and deletes the file that a journal names, wherever it is.
 */
export function checkCompanions(path: string): void {
  for (const companion of companions) {
    const beside = lstatSync(path + companion, { throwIfNoEntry: false });
    if (!beside) continue;
    const harmful =
      !beside.isFile() ||
      (companion === '-journal' &&
        endOf(path + companion, SUPER_JOURNAL_MAGIC.length).equals(SUPER_JOURNAL_MAGIC));
    if (!harmful) continue;
    throw new Refused(
      'case.foreign-companion',
      `The file that ends in “${companion}” beside this case was not left there by Ascribe and could harm other files. Nothing was changed. Move it away if you trust the case itself.`,
    );
  }
}
