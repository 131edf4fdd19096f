import { statSync } from 'node:fs';
import { readHeader } from './checkHeader';
import { damagedFile } from './damagedFile';
import { hasUnfinishedChanges } from './openSnapshot';

/** Fields of SQLite's file header. */
const PAGE_SIZE_AT = 16;
const CHANGES_AT = 24;
const PAGES_AT = 28;
const CHANGES_WHEN_COUNTED_AT = 92;
/** Stands for a page size that its field is too small for. */
const LARGEST_PAGE = { code: 1, bytes: 65_536 } as const;

interface Shortfall {
  readonly bytes: number;
  /** What the header says there should be. */
  readonly pages: number;
  readonly pageSize: number;
}

/** How a file falls short of what its own header counts; null when nothing is missing. */
export function shortfallOf(path: string): Shortfall | null {
  // The log beside a case may hold the pages that the file lacks.
  if (hasUnfinishedChanges(path)) return null;
  const header = readHeader(path);
  const isCounted =
    header.readUInt32BE(CHANGES_AT) === header.readUInt32BE(CHANGES_WHEN_COUNTED_AT);
  const given = header.readUInt16BE(PAGE_SIZE_AT);
  const pageSize = given === LARGEST_PAGE.code ? LARGEST_PAGE.bytes : given;
  const pages = header.readUInt32BE(PAGES_AT);
  const bytes = statSync(path).size;
  return isCounted && bytes < pages * pageSize ? { bytes, pages, pageSize } : null;
}

/**
 * Refuses a case that was cut off. SQLite would notice only on reaching for a page that is gone,
 * which may be long after the case was opened.
 */
export function checkLength(path: string): void {
  if (shortfallOf(path) !== null) throw damagedFile();
}
