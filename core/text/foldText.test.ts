import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from './foldName';
import { foldText } from './foldText';

test.each([
  ['Kata’ib Hizbullāh', 'kataib hizbullah'],
  ['ʿAṣāʾib Ahl al-Ḥaqq', 'asaib ahl al haqq'],
  ['Žižek, ÇAĞRI ı İ Straße ŁÓDŹ', 'zizek cagri i i strasse lodz'],
  ['كتائب حزب الله', 'كتايب حزب الله'],
  ['أحمد إبراهيم آل ٱلله', 'احمد ابراهيم ال الله'],
  ['علی / على / علي', 'علي علي علي'],
  ['کتاب كتاب', 'كتاب كتاب'],
  ['مدرسة مدرسه', 'مدرسه مدرسه'],
  ['الـــحـشـد', 'الحشد'],
  ['مُحَمَّد', 'محمد'],
  ['می\u200cخواهم', 'ميخواهم'],
  ['ﷲ', 'الله'],
  ['١٢٣ ۴۵۶', '123 456'],
  ['U.S. forces; I.R.G.C.', 'us forces irgc'],
  ['Ёлка, ЩИТ', 'елка щит'],
  ['שָׁלוֹם', 'שלום'],
  ['Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
  ['がか', 'がか'],
  ['हिन्दी', 'हिन्दी'],
  ['한국어', '한국어'],
  ['Al-Asad\nAir   Base', 'al asad air base'],
  ['?!…', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['al-Hashd ash-Shaʿbi', 'Hashd ash-Shabi'],
  ['El-Asad', 'asad'],
  ['الحشد الشعبي', 'حشد شعبی'],
  ['الألماني', 'ألماني'],
  ['Kataib Hezb al Haqq', 'KATA\u02bcIB HEZB-HAQQ'],
])('%s and %s are the same name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ['Albania', 'bania'],
  ['Elena', 'ena'],
  ['Alwiya', 'wiya'],
  ['Kataib Hizballah', 'Kataib Imam Ali'],
])('%s and %s are different names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('a name that is only an article keeps it', () => {
  expect(foldName('Al')).toBe('al');
  expect(foldName('ال')).toBe('ال');
});

describe.each([
  ['foldText', foldText],
  ['foldName', foldName],
])('%s', (_, fold) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from("الأآإىيیكکةهءـُّ aAl-El.'’ʿ 12٣\u200c\u200f")),
    }),
  );

  test('changes nothing more when done again', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(fold(original))).toBe(fold(original));
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on case, composition or space around', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aÉñçžöÅ أآ-.ـ')) }),
        (original) => {
          for (const variant of [
            original.toUpperCase(),
            original.normalize('NFD'),
            original.normalize('NFKC'),
            ` ${original}\n`,
          ]) {
            expect(fold(variant)).toBe(fold(original));
          }
        },
      ),
    );
  });
});

test('folding is stable for every letter, sign and compatibility form', () => {
  const unstable: string[] = [];
  // Without the blocks of Han and Hangul, which hold nothing to fold.
  for (const [first, last] of [
    [0, 0x2fff],
    [0xa000, 0xabff],
    [0xf900, 0xffff],
    [0x1d400, 0x1d7ff],
    [0x1ee00, 0x1f1ff],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const once = foldText(`a${String.fromCodePoint(code)}`);
      if (foldText(once) !== once) unstable.push(code.toString(16));
    }
  }
  expect(unstable).toEqual([]);
});

test('plain letters are folded beside those of other scripts as they are alone', () => {
  const ascii = fc.string({
    unit: fc.integer({ max: 0x7f }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(foldText(text)).toBe(foldText(`ب\n${text}`).slice(2));
    }),
    { numRuns: 2000 },
  );
});
