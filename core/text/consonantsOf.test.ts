import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { consonantsOf } from './consonantsOf';

test.each([
  ['كتائب حزب الله', 'Kataib Hizballah'],
  ['كتائب حزب الله', "Kata'ib Hezbollah"],
  ['الحشد الشعبي', 'al-Hashd al-Shaabi'],
  ['الحشد الشعبي', "al-Hashd ash-Sha'bi"],
  ['قاسم سليماني', 'Qasem Soleimani'],
  ['نوري المالكي', 'Nouri al-Maliki'],
  ['بغداد', 'Baghdad'],
  ['عصائب أهل الحق', "Asa'ib Ahl al-Haq"],
  ['سپاه پاسداران', 'Sepah-e Pasdaran'],
])('%s has the consonants of %s', (one, other) => {
  expect(consonantsOf(one)).toBe(consonantsOf(other));
  expect(consonantsOf(one)).not.toBe('');
});

test.each([
  ['بغداد', 'Basra'],
  ['الحشد الشعبي', 'Harakat al-Nujaba'],
])('%s has others than %s', (one, other) => {
  expect(consonantsOf(one)).not.toBe(consonantsOf(other));
});

it('says nothing of short names and of other scripts', () => {
  expect(consonantsOf('علي')).toBe('');
  expect(consonantsOf('Вагнер')).toBe('');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void consonantsOf(text)));
});
