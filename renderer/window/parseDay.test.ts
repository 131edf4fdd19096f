import { expect, it } from 'vitest';
import { parseDay } from './parseDay';

it.each([
  ['2021-06-20', '2021-06-20'],
  [' 2021-06 ', '2021-06-30'],
  ['2021', '2021-12-31'],
  ['2021-06-08/2021-06-20', '2021-06-20'],
])('reads %s as the end of %s', (text, day) => {
  expect(parseDay(text)).toEqual({ ok: true, value: day });
});

it.each(['', '2021-01/..', 'XXXX-06-10', 'yesterday'])('refuses %j with the reason', (text) => {
  const parsed = parseDay(text);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok || parsed.error.message).toMatch(/\d{4}-\d\d-\d\d|day/);
});
