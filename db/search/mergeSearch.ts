import { isOfDisk } from '../attempt';
import type { WriteConnection } from '../connection/connection';

/** Pages of the index. A smaller one is searched quickly in any number of parts. */
const WORTH_MERGING = 1000;
/** More pages are not written at once: nobody waits longer than a second or two for a case to close. */
const MOST_PAGES = 20_000;

function readSize(connection: WriteConnection): { readonly pages: number; readonly parts: number } {
  const [pages, parts] =
    connection.getValues('SELECT count(*), count(DISTINCT segid) FROM search_idx') ?? [];
  return { pages: pages as number, parts: parts as number };
}

/**
 * Each step adds a part to the search index, and a search looks into all of them. This makes one of
 * many, where that is worth it. The index stays right without it, so a disk that is full is no reason
 * to fail.
 */
export function mergeSearch(connection: WriteConnection, worth = WORTH_MERGING): void {
  const { pages, parts } = readSize(connection);
  if (pages < worth || parts < 2) return;
  try {
    // Below zero: of all parts, whatever their sizes.
    connection.run(`INSERT INTO search (search, rank) VALUES ('merge', ?)`, -MOST_PAGES);
  } catch (error) {
    if (!isOfDisk(error)) throw error;
  }
}
