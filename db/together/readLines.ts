import { readPieces } from '../import/table/readPieces';

/** The lines of a text file, of which none is held longer than it is looked at. */
export function* readLines(path: string): Iterable<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for (const piece of readPieces(path)) {
    const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun !== '') yield begun;
}
