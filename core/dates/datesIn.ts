import type { CalendarDate, DateExpression } from './dateExpression';

/** Every single date that an expression mentions. */
export function datesIn(expression: DateExpression): readonly CalendarDate[] {
  switch (expression.kind) {
    case 'date':
      return [expression.date];
    case 'interval':
      return [expression.start, expression.end].filter((end) => typeof end !== 'string');
    case 'set':
      return expression.members.flatMap((member) => ('year' in member ? [member] : member));
  }
}
