import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from './directionOf';
import { scriptOf } from './scriptOf';

test.each([
  ['Kataib Hizballah', 'Latn'],
  ['كتائب حزب الله (KH)', 'Arab'],
  ['سپاه پاسداران', 'Arab'],
  ['Вагнер', 'Cyrl'],
  ['צה״ל', 'Hebr'],
  ['日本赤軍', 'Hani'],
  ['オウム真理教', 'Jpan'],
  ['한국', 'Hang'],
  ['42 — ?', null],
  ['', null],
])('%s is written in %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test('every script has the shape of an ISO 15924 code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const script = scriptOf(text);
      if (script !== null) expect(script).toMatch(/^[A-Z][a-z]{3}$/);
    }),
  );
});

test.each([
  ['Kataib كتائب', 'ltr'],
  ['كتائب Kataib', 'rtl'],
  ['12 (كتائب)', 'rtl'],
  ['١٢ Kataib', 'ltr'],
  ['\u200fKataib', 'rtl'],
  ['\u200eكتائب', 'ltr'],
  ['שלום', 'rtl'],
  ['123', 'ltr'],
  ['', 'ltr'],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
