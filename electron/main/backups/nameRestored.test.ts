import { expect, test } from 'vitest';
import { nameRestored } from './nameRestored';

const at = new Date(2026, 10, 26, 15, 4, 59).getTime();

test.each([
  ['Rockets', 'Rockets'],
  ['Who? / What: "it"', 'Who What it'],
  ['عملية الفجر', 'عملية الفجر'],
  ['../../etc', 'etc'],
  ['...', 'Case'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('the title %j becomes a name that every system takes', (title, name) => {
  expect(nameRestored(title, at)).toBe(`${name} (backup 2026-11-26 15.04).ascribe`);
});
