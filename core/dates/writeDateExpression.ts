import type { DateExpression, IntervalEnd } from './dateExpression';
import { writeCalendarDate } from './writeCalendarDate';

function writeEnd(end: IntervalEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : writeCalendarDate(end);
}

/** The canonical EDTF text of an expression. */
export function writeDateExpression(expression: DateExpression): string {
  switch (expression.kind) {
    case 'date':
      return writeCalendarDate(expression.date);
    case 'interval':
      return `${writeEnd(expression.start)}/${writeEnd(expression.end)}`;
    case 'set': {
      const members = expression.members
        .map((member) =>
          'year' in member ? writeCalendarDate(member) : member.map(writeCalendarDate).join('..'),
        )
        .join(',');
      const content = `${expression.earlier ? '..' : ''}${members}${expression.later ? '..' : ''}`;
      return expression.choose === 'one' ? `[${content}]` : `{${content}}`;
    }
  }
}
