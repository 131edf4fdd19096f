import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { newerFile, newestVersion } from '../migrations/migrate';
import { Refused } from '../refused';

/** "Ascr" in ASCII, in the field that SQLite's file format keeps for the application. */
const APPLICATION_ID = 0x41736372;

const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** The first bytes of the file; fewer where it is shorter. */
export function readHeader(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).isDirectory()) {
      throw new Refused('file.not-a-case', 'This is a folder, not a case file.');
    }
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Refuses what is not a case, or is one of a newer version, from the file's first bytes: SQLite
 * does not even see it.
 */
export function checkHeader(path: string): void {
  const header = readHeader(path);
  if (
    header.length < HEADER_BYTES ||
    header.toString('latin1', 0, 16) !== 'SQLite format 3\0' ||
    header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID
  ) {
    throw new Refused(
      'file.not-a-case',
      'This file is not an Ascribe case, or its beginning is damaged. Nothing in it was changed.',
    );
  }
  if (header.readUInt32BE(USER_VERSION_AT) > newestVersion()) throw newerFile();
}
