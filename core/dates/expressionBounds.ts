import { dayBounds, type DayBounds } from './dayBounds';
import type { DateExpression, IntervalEnd } from './dateExpression';
import { datesIn } from './datesIn';

const UNBOUNDED: DayBounds = { earliest: null, latest: null };

function endBounds(end: IntervalEnd): DayBounds {
  return typeof end === 'string' ? UNBOUNDED : (dayBounds(end) ?? UNBOUNDED);
}

/** One missing bound leaves the whole unbounded on that side. */
function outermost(days: readonly (string | null)[], pick: 'first' | 'last'): string | null {
  const sorted = days.filter((day) => day !== null).sort();
  if (sorted.length < days.length) return null;
  return (pick === 'first' ? sorted[0] : sorted[sorted.length - 1]) ?? null;
}

/** The bounds of an expression whose single dates all exist. */
export function expressionBounds(expression: DateExpression): DayBounds {
  switch (expression.kind) {
    case 'date':
      return endBounds(expression.date);
    case 'interval':
      return {
        earliest: endBounds(expression.start).earliest,
        latest: endBounds(expression.end).latest,
      };
    case 'set': {
      // The library takes the first and last as written, whatever their order.
      const all = datesIn(expression).map(endBounds);
      return {
        earliest: expression.earlier
          ? null
          : outermost(
              all.map((bounds) => bounds.earliest),
              'first',
            ),
        latest: expression.later
          ? null
          : outermost(
              all.map((bounds) => bounds.latest),
              'last',
            ),
      };
    }
  }
}
