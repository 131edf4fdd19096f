import { expect, it } from 'vitest';
import { z } from 'zod';
import { asOfShape, justBefore, lastMomentOf } from './asOf';
import { asOfToWords } from './wording/asOfToWords';

const schema = z.strictObject(asOfShape);

it.each(['2026-11-03', '2026-11-03T14:02:11.345Z'])('takes %s', (asOf) => {
  expect(schema.parse({ asOf })).toEqual({ asOf });
});

it.each([
  '2026-02-30',
  '2026-11-03T14:02:11Z',
  '2026-11-03T14:02:11.345+03:00',
  "2026-11-03' OR 1",
  'yesterday',
])('refuses %s, because recorded moments are compared as texts', (asOf) => {
  expect(schema.safeParse({ asOf }).success).toBe(false);
});

it('believes a day until its end, and a moment until itself', () => {
  expect(lastMomentOf('2026-11-03')).toBe('2026-11-03T23:59:59.999Z');
  expect(lastMomentOf('2026-11-03T14:02:11.345Z')).toBe('2026-11-03T14:02:11.345Z');
});

it('stands just before what was recorded, across midnight too', () => {
  expect(justBefore('2026-11-03T14:02:11.345Z')).toBe('2026-11-03T14:02:11.344Z');
  expect(justBefore('2026-11-03T00:00:00.000Z')).toBe('2026-11-02T23:59:59.999Z');
});

it('names a day as a day, and a moment with its time and zone', () => {
  expect(asOfToWords('2026-11-03')).toBe('3 November 2026');
  expect(asOfToWords('2026-11-03T14:02:11.345Z')).toBe('3 November 2026, 14:02:11 UTC');
});
