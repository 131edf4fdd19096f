import { expect, test } from 'vitest';
import { finishNow, type Sliced } from '../../core/sliced';
import { runCommand } from '../commands/runCommand';
import { newCase } from '../testing/newCase';
import { openCase } from '../openCase';
import { author } from '../testing/author';
import { dumpCase } from '../testing/dumpCase';
import { createEntity } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import type { Writer } from './writer';

function* addMany(writer: Writer): Sliced<undefined> {
  for (let count = 0; count < 20; count += 1) {
    runCommand(createEntity(`Entity ${count}`), writer);
    yield { about: 'writing it', done: count / 20 };
  }
  return undefined;
}

const step = { label: 'Import', rowsInPart: 6, work: addMany };
const busy = { ok: false, error: { code: 'case.busy' } };

/** A case in the middle of a long step. */
function halfWay() {
  const made = newCase();
  const before = dumpCase(made.open.connection);
  const work = made.open.executeLong(step, author);
  for (let turn = 0; turn < 10; turn += 1) work.next();
  return { ...made, before, work };
}

test('while a long step is written the case is read as it was, and nothing else is written to it', () => {
  const { open, before, work } = halfWay();
  expect(dumpCase(open.connection)).toBe(before);
  expect(open.execute({ commands: [createEntity('Other')] }, author)).toMatchObject(busy);
  expect(open.undo(author)).toMatchObject(busy);
  expect(finishNow(open.executeLong(step, author))).toMatchObject(busy);
  unwrap(finishNow(work));
  expect(open.state()).toMatchObject({ revision: 1, counts: { entities: 20 } });
  expect(open.execute({ commands: [createEntity('Other')] }, author)).toMatchObject({ ok: true });
});

test('given up it leaves the case as it was, which can then be written to', () => {
  const { open, before, work } = halfWay();
  work.return(undefined as never);
  expect(dumpCase(open.connection)).toBe(before);
  expect(open.connection.getValues('SELECT count(*) FROM change_part')).toEqual([0]);
  expect(open.execute({ commands: [createEntity('Other')] }, author)).toMatchObject({ ok: true });
});

test('it is undone and redone in slices, and half an undo is none', () => {
  const made = newCase();
  const { open } = made;
  expect(open.moveInSlices('undo', author)).toBeNull();
  const before = dumpCase(open.connection);
  unwrap(finishNow(open.executeLong(step, author)));
  const after = dumpCase(open.connection);
  const move = (to: 'undo' | 'redo' | { step: null }) => {
    const work = open.moveInSlices(to, author);
    if (!work) throw new Error('it is quick');
    return work;
  };
  const half = move('undo');
  half.next();
  expect(half.next().value).toMatchObject({ about: 'taking it back' });
  expect(dumpCase(open.connection)).toBe(after);
  half.return(undefined as never);
  expect(dumpCase(open.connection)).toBe(after);
  for (const [to, state] of [
    ['undo', before],
    ['redo', after],
    [{ step: null }, before],
  ] as const) {
    expect(unwrap(finishNow(move(to)))?.tables).toContain('entity');
    expect(dumpCase(open.connection)).toBe(state);
  }
});

test('a case that can only be read takes no long step', () => {
  const { path } = newCase();
  const read = unwrap(openCase(path, { mode: 'read' }));
  expect(finishNow(read.executeLong(step, author))).toMatchObject({
    ok: false,
    error: { code: 'case.read-only' },
  });
  expect(read.moveInSlices('undo', author)).toBeNull();
  read.close();
});
