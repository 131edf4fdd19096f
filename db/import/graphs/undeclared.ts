import { graphProblem } from '../../../core/import/graphs/graphItem';
import type { ImportProblem } from '../../../core/import/incoming';

/** Values of attributes of which a file does not say what they are. */
export function undeclared(count: number): ImportProblem {
  const values = count === 1 ? '1 value is' : `${count.toLocaleString('en')} values are`;
  const message = `${values} of an attribute that the file does not declare, and passed over.`;
  return graphProblem('the file', message);
}
