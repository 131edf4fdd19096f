import type { DaySpan } from './timeUnit';

/** From when until when something may have been; null has no such end. */
export interface Vague {
  readonly earliest: number | null;
  readonly latest: number | null;
}

export interface TimeCount extends DaySpan {
  /** Lie in it whatever their vagueness. */
  readonly certain: number;
  /** May lie in it, or lie in it in part. */
  readonly possible: number;
}

/** The span that a day lies in; before the first it is -1, after the last one their number. */
function indexOfDay(spans: readonly DaySpan[], day: number): number {
  let [low, high] = [-1, spans.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? Infinity) <= day) low = middle;
    else high = middle;
  }
  return low === spans.length - 1 && day > (spans[low]?.last ?? -Infinity) ? spans.length : low;
}

/**
 * How many lie in each of the spans, which follow one another without a gap. What is vague counts
 * in each that it may lie in, so that the sum of all is more than there are.
 */
export function countByTime(
  items: readonly Vague[],
  spans: readonly DaySpan[],
): readonly TimeCount[] {
  const certain = new Float64Array(spans.length);
  // Each holds the difference to the one before it: long spans then cost no more than short ones.
  const steps = new Float64Array(spans.length + 1);
  for (const { earliest, latest } of items) {
    const from = earliest === null ? -1 : indexOfDay(spans, earliest);
    const to = latest === null ? spans.length : indexOfDay(spans, latest);
    if (from === to && from >= 0 && from < spans.length) certain[from] = (certain[from] ?? 0) + 1;
    else if (from < spans.length && to >= 0) {
      const [begin, end] = [Math.max(0, from), Math.min(spans.length, to + 1)];
      steps[begin] = (steps[begin] ?? 0) + 1;
      steps[end] = (steps[end] ?? 0) - 1;
    }
  }
  let possible = 0;
  return spans.map(({ first, last }, index) => {
    possible += steps[index] ?? 0;
    return { first, last, certain: certain[index] ?? 0, possible };
  });
}
