import { expect, test } from 'vitest';
import { nextCell } from './nextCell';

const from = { row: 1, column: 1 };

test.each([
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['Home', false, { row: 1, column: -1 }],
  ['End', false, { row: 1, column: 2 }],
  ['Home', true, { row: 0, column: -1 }],
  ['End', true, { row: 9, column: 2 }],
  ['PageDown', false, { row: 9, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['c', false, null],
] as const)('%s (with Ctrl: %s)', (key, command, to) => {
  expect(nextCell(from, key, command, 10, 3)).toEqual(to);
});

test('stays within the matrix, the evidence itself being its first column', () => {
  expect(nextCell({ row: 0, column: -1 }, 'ArrowLeft', false, 10, 3)).toEqual({
    row: 0,
    column: -1,
  });
  expect(nextCell({ row: 9, column: 2 }, 'ArrowRight', false, 10, 3)).toEqual({
    row: 9,
    column: 2,
  });
});
