import { cutText } from '../../core/text/cutText';

/** What the history's column holds, in UTF-16 code units. */
const LONGEST_LABEL = 200;

/** One line for a step, from the lines of its commands. */
export function stepLabel(labels: readonly string[]): string {
  const [first = 'Change the case', ...rest] = new Set(labels);
  if (rest.length === 0) return cutText(first, LONGEST_LABEL);
  const others = rest.length === 1 ? ', and 1 more change' : `, and ${rest.length} more changes`;
  return `${cutText(first, LONGEST_LABEL - others.length)}${others}`;
}
