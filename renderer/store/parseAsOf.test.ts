import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAsOf, writeAsOf } from './parseAsOf';

it.each([
  ['2021-06-20', '2021-06-20'],
  [' 2021-06 ', '2021-06-30'],
  ['2021', '2021-12-31'],
  ['2021-06-08/2021-06-20', '2021-06-20'],
  ['2021-06-20 14:30', '2021-06-20T14:30:59.999Z'],
  ['2021-06-20 14:30 UTC', '2021-06-20T14:30:59.999Z'],
  ['2021-06-20T14:30:07', '2021-06-20T14:30:07.999Z'],
  ['2021-06-20T14:30:07.250Z', '2021-06-20T14:30:07.250Z'],
])('reads %s as the end of %s', (text, asOf) => {
  expect(parseAsOf(text)).toEqual({ ok: true, value: asOf });
});

it.each(['', '2021-01/..', 'XXXX-06-10', 'yesterday', '2021-02-30 10:00', '2021-06-20 24:00'])(
  'refuses %j with the reason',
  (text) => {
    const parsed = parseAsOf(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok || parsed.error.message).toMatch(/\d{4}-\d\d-\d\d|day/);
  },
);

it('reads every moment back as it wrote it', () => {
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31') };
  fc.assert(
    fc.property(fc.date({ ...range, noInvalidDate: true }), (date) => {
      const asOf = date.toISOString();
      expect(parseAsOf(writeAsOf(asOf))).toEqual({ ok: true, value: asOf });
    }),
  );
});
