import { expect, onTestFinished, test } from 'vitest';
import { newUid } from '../../core/uid';
import { newCase } from '../../db/testing/newCase';
import { createEntity, createSource } from '../../db/testing/sampleCommands';
import type { Answer } from '../envelope';
import { answerInTurn } from './answerInTurn';
import { seat } from './seat';

/** A case with a text that takes some slices to search. */
function longText() {
  const made = newCase();
  const source = newUid();
  made.run(
    createEntity('Northern Front'),
    createSource('A book', { uid: source, text: 'The Northern Front. '.repeat(50_000) }),
  );
  seat.open = made.open;
  onTestFinished(() => {
    seat.open = null;
  });
  const answers: Answer[] = [];
  let lastId = 0;
  const ask = (name: string, args: unknown) =>
    new Promise<Answer>((resolve) => {
      answerInTurn({ id: ++lastId, name, args, author: 'Tester' }, (answer) => {
        answers.push(answer);
        resolve(answer);
      });
    });
  return { source, ask, answered: () => answers.map(({ id }) => id) };
}

function totalOf({ result }: Answer): unknown {
  return result.ok ? (result.value as { total: number }).total : result.error;
}

test('others are answered while a long text is searched', async () => {
  const { source, ask, answered } = longText();
  const mentions = ask('source.mentions', { uid: source });
  const counts = ask('case.counts', null);
  await Promise.all([mentions, counts]);
  expect(answered()).toEqual([2, 1]);
  expect(totalOf(await mentions)).toBe(50_000);
});

test('a name that is made in the meantime is found', async () => {
  const { source, ask, answered } = longText();
  const mentions = ask('source.mentions', { uid: source });
  const step = { commands: [createEntity('The Northern Front')] };
  const [found, made] = await Promise.all([mentions, ask('case.execute', step)]);
  expect(made.result.ok).toBe(true);
  expect(answered()).toEqual([2, 1]);
  const value = found.result.ok && (found.result.value as { entities: { name: string }[] });
  expect(value && value.entities.map(({ name }) => name)).toEqual(['The Northern Front']);
  expect(totalOf(found)).toBe(50_000);
});

test('a source that is not there, and a case that is closed in between, are told so', async () => {
  const { source, ask } = longText();
  expect(totalOf(await ask('source.mentions', { uid: newUid() }))).toMatchObject({
    code: 'row.missing',
  });
  const mentions = ask('source.mentions', { uid: source });
  await ask('database.close', null);
  expect(totalOf(await mentions)).toMatchObject({ code: 'case.none' });
});
