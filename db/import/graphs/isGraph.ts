import { extname } from 'node:path';
import { readPieces } from '../table/readPieces';
import { formatOfGraph } from './openGraph';

const ends: ReadonlySet<string> = new Set([...['.graphml', '.gexf', '.cyjs', '.xml']]);

const lists: ReadonlySet<string> = new Set(['.json', '.jsonl', '.ndjson']);

/** Whether a file is to be read as a graph, by how its name ends, or how it begins; other JSON is a table. */
export function isGraph(path: string): boolean {
  const end = extname(path).toLowerCase();
  if (ends.has(end)) return true;
  if (lists.has(end)) return formatOfGraph(path) !== null;
  for (const piece of readPieces(path, 64)) {
    return /^(\xef\xbb\xbf)?\s*(<\?xml|<graphml|<gexf)/.test(String.fromCharCode(...piece));
  }
  return false;
}
