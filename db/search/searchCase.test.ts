import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { author } from '../testing/author';
import { filledCase } from '../testing/filledCase';
import { newCase } from '../testing/newCase';
import { annotate, command, createEntity, createSource, name } from '../testing/sampleCommands';
import { searchCase } from './searchCase';

function underTest() {
  const made = newCase();
  const find = (text: string) => searchCase(made.open.connection, { text, limit: 20 });
  const titles = (text: string) => find(text).map(({ title }) => title);
  return { ...made, find, titles };
}

test.each([
  ['diacritics', 'al-Baghdādī', 'baghdadi'],
  ['diacritics that were typed', 'Baghdadi', 'bâghdâdî'],
  ['the hamza on an alef', 'قاعدة عين الأسد', 'الاسد'],
  ['Persian letters for Arabic ones', 'علي الكعبي', 'علی'],
  ['Arabic letters for Persian ones', 'سپاه پاسداران کرکوک', 'كركوك'],
  ['vowel marks', 'الحَشْد الشَّعبي', 'الحشد'],
  ['the tatweel', 'بغـــداد', 'بغداد'],
  ['the article', 'الحشد الشعبي', 'حشد'],
  ['the beginning of a word', 'Popular Mobilization Forces', 'mobil'],
  ['its initials', 'Islamic Revolutionary Guard Corps', 'IRGC'],
  ['the first of its initials', 'Popular Mobilization Forces', 'pm'],
  ['initials in another script', 'سپاه پاسداران انقلاب اسلامی', 'سپاا'],
  ['initials without the small words', 'Ministry of the Interior', 'MI'],
  ['one letter', 'Popular Mobilization Forces', 'm'],
  ['one letter of another script', 'الحشد الشعبي', 'ا'],
  ['the article in Latin letters', 'al-Hashd al-Shaabi', 'hashd'],
  ['the signs of a transliteration', 'al-Ḥašd aš-Šaʿbī', 'hasd sabi'],
  ['words in another order', 'Popular Mobilization Forces', 'forces popular'],
  ['a word and the first letter of another', 'Popular Mobilization Forces', 'popular f'],
  ['a letter before the word', 'Popular Mobilization Forces', 'f mob'],
])('a name is found across %s', (_, written, typed) => {
  const { run, titles } = underTest();
  run(createEntity('Somebody else'), createEntity(written));
  expect(titles(typed)).toEqual([written]);
});

test('a name is found by any of its names, and shown once', () => {
  const { run, find } = underTest();
  const uid = newUid();
  run(
    createEntity('Revolutionary Guard', {
      uid,
      names: [name('Revolutionary Guard'), name('Guard Corps', 'alias'), name('سپاه', 'alias')],
    }),
  );
  expect(find('guard').map(({ target }) => target.uid)).toEqual([uid]);
  expect(find('سپاه').map(({ title }) => title)).toEqual(['Revolutionary Guard']);
});

test('names come before all other texts', () => {
  const { run, find } = underTest();
  const uid = newUid();
  run(
    createSource('Rocket, rocket and rocket', { text: 'Rocket. '.repeat(50) }),
    createEntity('Base', { uid, description: 'Hit by a rocket' }),
    annotate({ entity: uid }, { text: 'Which rocket?' }),
    createEntity('Rocket at the base', { kind: 'incident' }),
  );
  const [first, ...others] = find('rocket');
  expect(first?.title).toBe('Rocket at the base');
  expect(others).toHaveLength(3);
});

test('what was removed is not found, and is found again when that is undone', () => {
  const { run, open, titles } = underTest();
  const uid = newUid();
  run(createEntity('Northern Front', { uid }));
  run(command('entity.remove', { uid }));
  expect(titles('northern')).toEqual([]);
  open.undo(author);
  expect(titles('northern')).toEqual(['Northern Front']);
});

test.each(['"', '*', 'a OR b', 'title:x', '(', 'NEAR(a b)', '\u0000', '-', "'; DROP TABLE x"])(
  'what means something to the index is only text: %j',
  (typed) => {
    const { run, find } = underTest();
    run(createEntity('Northern Front'));
    expect(find(typed)).toEqual([]);
  },
);

test.each([
  ['Rocket at Ain al-Assad', 'assad', 'Assad'],
  ['الحشد الشعبي', 'حشد', 'الحشد'],
])(
  'the snippet of a name is that name as it was written, with the hit in it: %s',
  (written, typed, hit) => {
    const { run, find } = underTest();
    run(createEntity(written));
    const [found] = find(typed);
    expect(found?.snippet).toBe(written);
    expect(found?.hits.map(([start, end]) => written.slice(start, end))).toEqual([hit]);
  },
);

test('a note on a claim is found, and leads to what the claim is about', () => {
  const { open, run, uid } = filledCase();
  run(annotate({ claim: uid.attributionClaim }, { text: 'Ask the **harbourmaster** again.' }));
  expect(searchCase(open.connection, { text: 'harbourmaster', limit: 10 })).toMatchObject([
    { in: 'annotation', target: { word: 'attribution', uid: uid.attribution } },
  ]);
});

test('every sort of text is found, and has room beside many names', () => {
  const { run, uid, open } = filledCase();
  run(
    ...Array.from({ length: 80 }, (_, index) => createEntity(`Zephyr ${String(index)}`)),
    createEntity('Nobody', { description: 'Seen near the zephyr' }),
    command('entity.edit', { uid: uid.incident, fields: { weapon: 'zephyr rocket' } }),
    createSource('The Zephyr Report'),
    annotate({ entity: uid.actor }, { text: 'Ask about zephyr' }),
  );
  const hits = searchCase(open.connection, { text: 'zephyr', limit: 60 });
  expect(hits.filter((hit) => hit.in === 'name')).toHaveLength(40);
  const titles = hits.filter((hit) => hit.in !== 'name').map((hit) => hit.in);
  expect(titles.sort()).toEqual(['annotation', 'description', 'description', 'source']);
});

test('the name itself comes before names that begin with it, and before many that are older', () => {
  const { run, titles } = underTest();
  run(
    ...Array.from({ length: 700 }, (_, index) => createEntity(`Iranian front ${String(index)}`)),
    createEntity('Guests of Iran'),
    createEntity('Iran'),
  );
  expect(titles('iran').slice(0, 2)).toEqual(['Iran', 'Guests of Iran']);
});

test('initials are marked in the name that they stand for', () => {
  const { run, find } = underTest();
  run(createEntity('Islamic Revolutionary Guard Corps'));
  const [hit] = find('irgc');
  expect(hit?.hits.map(([start, end]) => hit.snippet.slice(start, end)).join('')).toBe('IRGC');
});
