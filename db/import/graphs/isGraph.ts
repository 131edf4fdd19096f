import { extname } from 'node:path';
import { readPieces } from '../table/readPieces';

const ends: ReadonlySet<string> = new Set([
  ...['.graphml', '.gexf', '.cyjs', '.json', '.jsonl', '.ndjson', '.xml'],
]);

/** Whether a file is to be read as a graph, by how its name ends, or how it begins. */
export function isGraph(path: string): boolean {
  if (ends.has(extname(path).toLowerCase())) return true;
  for (const piece of readPieces(path, 64)) {
    return /^(\xef\xbb\xbf)?\s*(<\?xml|<graphml|<gexf)/.test(String.fromCharCode(...piece));
  }
  return false;
}
