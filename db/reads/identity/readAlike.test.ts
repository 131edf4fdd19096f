import { expect, test } from 'vitest';
import type { Name } from '../../../core/language/entity';
import { newUid } from '../../../core/uid';
import { filledCase } from '../../testing/filledCase';
import { command, createEntity, createLink, merge, name } from '../../testing/sampleCommands';
import { readAlike } from './readAlike';

/** An actor of these names, the first of them preferred. */
function named(...texts: string[]): { uid: string; names: Name[] } {
  return {
    uid: newUid(),
    names: texts.map((text, index) => name(text, index === 0 ? 'preferred' : 'alias')),
  };
}

test('finds who has a name of the same form, in any script, with the two names', () => {
  const { open, run } = filledCase();
  const one = named('Popular Mobilization Forces', 'الحشد الشعبي');
  const other = named('al-Hashd', 'حشد شعبي');
  run(createEntity('', one), createEntity('', other));
  expect(readAlike(open.connection, one.uid)).toEqual([
    expect.objectContaining({
      entity: expect.objectContaining({ uid: other.uid }) as unknown,
      name: 'الحشد الشعبي',
      theirs: 'حشد شعبي',
    }),
  ]);
  expect(readAlike(open.connection, other.uid)).toHaveLength(1);
});

test.each([
  ['Kata’ib Hizballah', 'Kataib Hizballah'],
  ['Al-Nujaba', 'Nujaba'],
  ['Żółć', 'ZOŁC'],
])('“%s” is like “%s”', (text, like) => {
  const { open, run } = filledCase();
  const [one, other] = [named(text), named(like)];
  run(createEntity('', one), createEntity('', other));
  expect(readAlike(open.connection, one.uid).map(({ theirs }) => theirs)).toEqual([like]);
});

test('a name that only begins or holds the other is not like it', () => {
  const { open, run } = filledCase();
  const [one, longer] = [named('Northern Guard'), named('Northern Guard Staff')];
  run(createEntity('', one), createEntity('', longer));
  expect(readAlike(open.connection, one.uid)).toEqual([]);
  expect(readAlike(open.connection, longer.uid)).toEqual([]);
});

test('another kind, what was retracted, and what is merged already are no candidates', () => {
  const { open, run } = filledCase();
  const one = named('The Brigades');
  const others = [named('The Brigades'), named('The Brigades'), named('The Brigades')] as const;
  run(
    createEntity('', one),
    createEntity('', { ...others[0], kind: 'place' }),
    createEntity('', others[1]),
    createEntity('', others[2]),
  );
  expect(readAlike(open.connection, one.uid)).toHaveLength(2);
  run(command('entity.retract', { uid: others[1].uid, reason: 'Invented' }));
  run(merge(others[2].uid, one.uid));
  expect(readAlike(open.connection, one.uid)).toEqual([]);
  expect(readAlike(open.connection, others[2].uid)).toEqual([]);
});

test('a name without letters and digits is like no other', () => {
  const { open, run } = filledCase();
  const [one, other] = [named('***'), named('"?"')];
  run(createEntity('', one), createEntity('', other), createLink(one.uid, other.uid));
  expect(readAlike(open.connection, one.uid)).toEqual([]);
});
