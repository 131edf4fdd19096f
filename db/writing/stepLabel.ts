/** What the history's column holds, in UTF-16 code units. */
const LONGEST_LABEL = 200;

function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}

/** One line for a step, from the lines of its commands. */
export function stepLabel(labels: readonly string[]): string {
  const [first = 'Change the case', ...rest] = new Set(labels);
  if (rest.length === 0) return shorten(first);
  const others = rest.length === 1 ? '1 more change' : `${rest.length} more changes`;
  return `${shorten(first).slice(0, LONGEST_LABEL - 25)}, and ${others}`;
}
