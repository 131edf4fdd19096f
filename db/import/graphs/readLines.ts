import { graphLimits } from './graphLimits';
import { refuseGraph } from './refuseGraph';

/** The lines of a text that say something, with their numbers. */
export function* readLines(
  pieces: Iterable<string>,
): Generator<{ readonly line: number; readonly text: string }> {
  let rest = '';
  let line = 0;
  for (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', from)) {
      const text = rest + piece.slice(from, at);
      rest = '';
      from = at + 1;
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
    rest += piece.slice(from);
    if (rest.length > graphLimits.object) {
      throw refuseGraph(`Line ${line + 1} is longer than 16 million characters.`);
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, text: rest };
}
