import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { answerCaseRequest } from '../answerCaseRequest';
import { author } from '../testing/author';
import { filledCase } from '../testing/filledCase';
import { createClaim, createEntity, createLink, judge, merge } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';

function underTest() {
  const made = filledCase();
  const ask = (text: string, offset = 0, limit = 100) =>
    answerCaseRequest(made.open, 'case.query', { text, offset, limit }, author);
  const names = (text: string) => unwrap(ask(text)).items.map(({ name }) => name);
  return { ...made, ask, names };
}

test.each([
  ['kind:incident', ['Rocket at the base']],
  ['kind:Actors', ['Northern Front', 'Southern Front']],
  ['kind:place,incident', ['Hill Base', 'Rocket at the base']],
  ['front', ['Northern Front', 'Southern Front']],
  ['"rocket base"', ['Rocket at the base']],
  ['kind:actor south', ['Southern Front']],
  ['date:2020/2022', ['Rocket at the base']],
  ['date:2021-06-30', ['Rocket at the base']],
  ['date:2016/2019', []],
  ['has:weapon', ['Rocket at the base']],
  ['field:Weapon=ROCK', ['Rocket at the base']],
  ['field:weapon=drone', []],
  ['near:"hill base" within:5km', ['Hill Base', 'Rocket at the base']],
  ['near:33.8,42.5 within:20km kind:incident', ['Rocket at the base']],
  ['near:33.8,42.5 within:1km', []],
  ['near:33.8,-140 within:13000km kind:place', ['Hill Base']],
  ['link:happened-at', ['Hill Base', 'Rocket at the base']],
  ['link:happened-at unsourced', []],
  ['status:rejected', []],
])('%s finds %j', (typed, expected) => {
  expect(underTest().names(typed)).toEqual(expected);
});

test('a likelihood that nobody gave is asked for by a word of its own', () => {
  const { names, run, uid } = underTest();
  run(judge(uid.attribution, { likelihood: 'very-likely', confidence: null }));
  expect(names('likelihood:very-likely')).toEqual(['Northern Front', 'Rocket at the base']);
  expect(names('likelihood:almost-no-chance')).toEqual([]);
  expect(names('likelihood:very-likely confidence:not-given kind:actor')).toEqual([
    'Northern Front',
  ]);
  expect(names('likelihood:not-given')).toEqual(['Rocket at the base']);
});

test('a line that nobody claims is found by both of its ends', () => {
  const { names, run, uid } = underTest();
  const other = newUid();
  run(createEntity('Quiet Bridge', { uid: other, kind: 'place' }), createLink(uid.rival, other));
  expect(names('unsourced link:backs')).toEqual(['Quiet Bridge', 'Southern Front']);
});

test('what is merged answers as the one that it is shown as', () => {
  const { names, run, uid } = underTest();
  run(merge(uid.rival, uid.actor));
  expect(names('southern')).toEqual(['Northern Front']);
  expect(names('southern northern')).toEqual(['Northern Front']);
});

test('near is what stands there on the map: not what a denied link leads to, nor a lesser one', () => {
  const { names, run, uid } = underTest();
  const [far, denied] = [newUid(), newUid()];
  const elsewhere = { latitude: 10, longitude: 10, precision: null };
  run(
    createEntity('Far Port', { uid: far, kind: 'place', position: elsewhere }),
    createLink(uid.incident, far, { type: 'targeted' }),
    createLink(uid.rival, far, { type: 'based-at', uid: denied }),
    createLink(uid.actor, far, { type: 'present-in' }),
  );
  expect(names('near:10,10 within:1km')).toEqual(['Far Port', 'Southern Front']);
  expect(names('near:"hill base" within:5km')).toEqual(['Hill Base', 'Rocket at the base']);
  run(createClaim(uid.passage, { link: denied }, { stance: 'denies' }));
  expect(names('near:10,10 within:1km')).toEqual(['Far Port']);
});

test('a page is told with the number of all', () => {
  const { ask } = underTest();
  const { items, total } = unwrap(ask('kind:actor', 1, 1));
  expect([items.map(({ name }) => name), total]).toEqual([['Southern Front'], 2]);
});

test.each([
  ['kind:ship', 'The case has no kind of entity “ship”'],
  ['link:marries', 'The case has no type of link “marries”'],
  ['has:colour', 'The case has no field “colour”'],
  ['near:Atlantis', 'Nothing in the case that is called “Atlantis” has a position'],
  ['colour:red', 'Nothing can be asked as “colour:”'],
  ['', 'asks nothing'],
])('what cannot be answered says so: %j', (typed, said) => {
  const answer = underTest().ask(typed);
  expect(answer.ok ? '' : answer.error.message).toContain(said);
});
