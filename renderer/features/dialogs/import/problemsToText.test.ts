import { expect, test } from 'vitest';
import { problemsToText } from './problemsToText';

test('a problem is one row of four cells, whatever is in its message', () => {
  const text = problemsToText([
    { at: 'line 3', column: null, message: 'Two\tcells\nin one', leavesOut: true },
    { at: 'line 4', column: 'nkill', message: 'No number.', leavesOut: false },
  ]);
  expect(text.split('\n').map((row) => row.split('\t'))).toEqual([
    ['Where', 'Column', 'Left out', 'Problem'],
    ['line 3', '', 'left out', 'Two cells in one'],
    ['line 4', 'nkill', '', 'No number.'],
  ]);
});
