import { Refused } from '../../refused';
import { delimiters, type Delimiter } from '../../../core/import/importFile';
import { parseDelimited } from './parseDelimited';

const ROWS = 50;

/** The separator by which the beginning of a text falls into the most regular table. */
export function guessDelimiter(beginning: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const { delimiter } of delimiters) {
    const score = scoreOf(beginning, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** 0 where it is no table of two columns. */
function scoreOf(beginning: string, delimiter: Delimiter): number {
  const lengths: number[] = [];
  try {
    for (const { cells } of parseDelimited([beginning], delimiter)) {
      lengths.push(cells.length);
      if (lengths.length > ROWS) break;
    }
  } catch (error) {
    if (error instanceof Refused) return 0;
    throw error;
  }
  // The beginning ends anywhere, so its last row may be part of one.
  if (lengths.length > 2) lengths.pop();
  const columns = lengths[0] ?? 0;
  if (columns < 2) return 0;
  const alike = lengths.filter((length) => length === columns).length / lengths.length;
  return alike * alike * Math.log(columns);
}
