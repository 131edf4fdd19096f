import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { newCase } from '../testing/newCase';
import { command, createEntity, createSource, name } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { answerCaseRequest } from '../answerCaseRequest';
import { author } from '../testing/author';
import { searchMentions } from './searchMentions';

test('a source’s text is searched for the names of all entities, in any script', () => {
  const underTest = newCase();
  const [forces, place, gone, source] = [newUid(), newUid(), newUid(), newUid()];
  const text = '🚀 The PMF at Ain al-Assad; قال الحشد الشعبي. Old Guard. <b>PMF</b>';
  underTest.run(
    createEntity('Popular Mobilization Forces', {
      uid: forces,
      names: [
        name('Popular Mobilization Forces'),
        name('PMF', 'abbreviation'),
        name('الحشد الشعبي', 'alias'),
      ],
    }),
    createEntity('Ain al-Asad base', {
      uid: place,
      kind: 'place',
      names: [name('Ain al-Asad base'), name('Ain al-Asad', 'alias')],
    }),
    createEntity('Old Guard', { uid: gone }),
    createSource('An article', { uid: source, text }),
  );
  underTest.run(command('entity.retract', { uid: gone, reason: 'Made by mistake' }));
  const { mentions, total, entities } = unwrap(
    answerCaseRequest(underTest.open, 'source.mentions', { uid: source }, author),
  );
  expect(
    mentions.map(({ start, end, entities: who, isNear }) => [text.slice(start, end), who, isNear]),
  ).toEqual([
    ['PMF', [forces], false],
    ['Ain al-Assad', [place], true],
    ['الحشد الشعبي', [forces], false],
    ['PMF', [forces], false],
  ]);
  expect(total).toBe(4);
  expect(entities.map(({ name: called }) => called)).toEqual([
    'Popular Mobilization Forces',
    'Ain al-Asad base',
  ]);
});

test('more mentions than can be read are counted, not listed', () => {
  const underTest = newCase();
  const source = newUid();
  underTest.run(
    createEntity('Northern Front'),
    createSource('A long one', { uid: source, text: 'Northern Front, '.repeat(2500) }),
  );
  const { mentions, total } = unwrap(
    answerCaseRequest(underTest.open, 'source.mentions', { uid: source }, author),
  );
  expect(mentions).toHaveLength(2000);
  expect(total).toBe(2500);
});

test('what was found is kept until a name or the text changes', () => {
  const underTest = newCase();
  const [front, source] = [newUid(), newUid()];
  underTest.run(
    createEntity('Northern Front', { uid: front }),
    createSource('An article', { uid: source, text: 'The Northern Front and the Guard.' }),
  );
  /** Whether the search had to begin anew; it does not stop for what it knows. */
  const isAnew = () => searchMentions(underTest.open.connection, source).next().done !== true;
  const found = () => {
    const { entities } = unwrap(
      answerCaseRequest(underTest.open, 'source.mentions', { uid: source }, author),
    );
    return entities.map(({ name: called }) => called);
  };
  expect(isAnew()).toBe(true);
  expect(found()).toEqual(['Northern Front']);
  expect(isAnew()).toBe(false);
  underTest.run(command('entity.edit', { uid: front, description: 'Of the north' }));
  expect(isAnew()).toBe(false);
  underTest.run(createEntity('Guard'));
  expect(isAnew()).toBe(true);
  expect(found()).toEqual(['Northern Front', 'Guard']);
  underTest.run(command('source.edit', { uid: source, text: 'The Guard.' }));
  expect(isAnew()).toBe(true);
  expect(found()).toEqual(['Guard']);
  underTest.open.undo(author);
  expect(found()).toEqual(['Northern Front', 'Guard']);
});
