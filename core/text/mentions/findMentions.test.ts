import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../foldName';
import { finishNow } from '../../sliced';
import { findMentions, type Mention } from './findMentions';
import { indexNames } from './nameIndex';

function mentionsIn(
  text: string,
  names: readonly { readonly entity: number; readonly text: string }[],
): readonly Mention[] {
  return finishNow(findMentions(text, finishNow(indexNames(names)), Infinity)).mentions;
}

/** What is found, as it stands in the text; "~" where it is only spelled alike. */
function found(text: string, ...names: string[]): string[] {
  const named = names.map((name, entity) => ({ entity, text: name }));
  return mentionsIn(text, named).map(
    ({ start, end, isNear }) => (isNear ? '~' : '') + text.slice(start, end),
  );
}

describe('the same name', () => {
  test.each([
    ['Near Ain al-Assad base.', 'Ain al-Asad', []],
    ['Near ʿAin Al-Assad base.', 'Ain Assad', ['ʿAin Al-Assad']],
    ['The al-Hashd itself', 'Hashd', ['al-Hashd']],
    ['قال الحَشْد الشعبي إن', 'الحشد الشعبي', ['الحَشْد الشعبي']],
    ['والحشد الشعبي وإيران', 'الحشد الشعبي', ['الحشد الشعبي']],
    ['والحشد الشعبي وإيران', 'ایران', ['إيران']],
    ['للحشد الشعبي', 'الحشد الشعبي', ['حشد الشعبي']],
    ['U.S. forces and the US', 'US', ['U.S', 'US']],
    ['🚀🚀 Iran 🚀', 'Iran', ['Iran']],
    [
      'Popular\nMobilization  Forces',
      'Popular Mobilization Forces',
      ['Popular\nMobilization  Forces'],
    ],
    ['Kata’ib Hizballah', 'Kataib Hizballah', ['Kata’ib Hizballah']],
  ])('%j mentions %j', (text, name, mentions) => {
    expect(found(text, name).filter((mention) => !mention.startsWith('~'))).toEqual(mentions);
  });

  test.each([
    ['He told us nothing', 'US'],
    ['Irani and Iranian', 'Iran'],
    ['It fell near Ain. Assad was silent', 'Ain Assad'],
    ['Ain\n\nAssad', 'Ain Assad'],
    ['Iran, Iraq', 'Iran Iraq'],
    ['anything', '???'],
    ['a b c', 'a'],
  ])('%j does not mention %j', (text, name) => {
    expect(found(text, name)).toEqual([]);
  });

  test('the longest name is taken, and all who are called so', () => {
    const text = 'The Popular Mobilization Forces and the Popular Front';
    expect(found(text, 'Popular Mobilization', 'Popular Mobilization Forces')).toEqual([
      'Popular Mobilization Forces',
    ]);
    const [mention] = mentionsIn('Asaib', [
      { entity: 4, text: 'Asaib' },
      { entity: 7, text: 'ʿAṣāʾib' },
      { entity: 7, text: 'Asaib' },
    ]);
    expect(mention?.entities).toEqual([4, 7]);
  });
});

describe('a name spelled otherwise', () => {
  test.each([
    ['Ain al-Assad', 'Ain al-Asad'],
    ['Hezbollah', 'Hizbullah'],
    ['Hizballah', 'Hizbullah'],
    ['Hashed al-Shaabi', 'Hashd ash-Shaʿbi'],
    ['Hachd ach-Chaabi', 'al-Hashd al-Shaabi'],
    ['Kataeb Hezbollah', 'Kataib Hizballah'],
    ['Popular Mobilisation Forces', 'Popular Mobilization Forces'],
    ['Qasem Soleimani', 'Qassem Soleymani'],
  ])('%j is suggested for %j, as spelled otherwise', (text, name) => {
    expect(found(`They say ${text} did`, name)).toEqual([`~${text}`]);
  });

  test.each([
    ['Baghdad', 'al-Baghdadi'],
    ['Iraqi', 'Iraq'],
    ['Oran', 'Iran'],
    ['hushed shabby rooms', 'Hashd Shaabi'],
    ['Irqc', 'IRGC'],
  ])('%j is not suggested for %j', (text, name) => {
    expect(found(text, name)).toEqual([]);
  });
});

describe('every mention', () => {
  const word = fc.constantFrom(
    ...['Hashd', 'al-', 'AL', 'الحشد', 'وال', 'كتائب', 'ş', 'É', 'u.s.', '🚀', '½', 'ﷲ', '\u202e'],
    ...['<b>', '\u200c', 'ـ', 'ʿ', "'", '\u0301', '\u0000', '\ud800', 'Iran', '7'],
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom('', ' ', '-', '. ', '\n\n', '\u200f')))
    .map((parts) => parts.flat().join(''));
  const names = fc.array(
    fc.oneof(
      text,
      fc.constantFrom('Hashd', 'al-Hashd', 'الحشد', 'Iran', 'Hashd Iran', 'كتائب الحشد', 'U.S.'),
    ),
    { maxLength: 6 },
  );

  test('is none of a name whose words are others once it is folded', () => {
    expect(mentionsIn('½', [{ entity: 0, text: "½'\u200fal-" }])).toEqual([]);
  });

  test('folds to a name of each entity it is said to mean, in order and apart', () => {
    fc.assert(
      fc.property(text, names, (written, called) => {
        const named = called.map((name, entity) => ({ entity, text: name }));
        let last = 0;
        for (const { start, end, entities, isNear } of mentionsIn(written, named)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (isNear) continue;
          for (const entity of entities) {
            expect(foldName(written.slice(start, end))).toBe(foldName(called[entity]!));
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
