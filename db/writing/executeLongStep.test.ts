import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { finishNow, type Sliced } from '../../core/sliced';
import { checkCase } from '../checkCase';
import { runCommand } from '../commands/runCommand';
import type { OwnedConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';
import { author } from '../testing/author';
import { commandFromPicks, commandNames } from '../testing/commandsFromPicks';
import { dumpCase, expectedSearchIndex, readSearchIndex } from '../testing/dumpCase';
import { filledCase } from '../testing/filledCase';
import { Picks } from '../testing/picks';
import { createEntity } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { entityTable } from '../tables/entityTable';
import { Refused } from '../refused';
import { executeLongStep, type LongStep } from './executeLongStep';
import { moveThroughLog } from './stepThroughLog';
import type { Writer } from './writer';

const signature = { author, at: '2026-02-01T09:00:00.000Z' };

/** A case that has rows in every table, as a connection that writes. */
function writableCase(): OwnedConnection {
  const { path, open } = filledCase();
  open.close();
  const connection = openConnection(path, { mustExist: true });
  onTestFinished(() => connection.close());
  return connection;
}

function doLong(connection: OwnedConnection, step: Omit<LongStep, 'label'>) {
  return connection.transactionInSlices(() =>
    executeLongStep(connection, { label: 'Import', ...step }, signature),
  );
}

function dumpAll(connection: OwnedConnection): string {
  const log = ['change', 'change_part'].map((table) =>
    connection.allValues(`SELECT * FROM ${table} ORDER BY id`),
  );
  return JSON.stringify([dumpCase(connection), log]);
}

const chosen = fc.record({
  name: fc.constantFrom(...commandNames),
  numbers: fc.array(fc.nat(1000), { minLength: 12, maxLength: 24 }),
});

/** Does the commands that fit; what does not is refused before it has written anything. */
function* doChosen(
  connection: OwnedConnection,
  writer: Writer,
  commands: readonly { name: (typeof commandNames)[number]; numbers: readonly number[] }[],
): Sliced<undefined> {
  for (const { name, numbers } of commands) {
    const command = commandFromPicks(name, new Picks(connection, numbers));
    try {
      runCommand(command, writer);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    yield;
  }
  return undefined;
}

const seed = Number(process.env['ASCRIBE_HISTORY_SEED'] ?? 2033);

test('a step in many pieces is undone and done again to the exact state, however often', () => {
  let mostParts = 0;
  let twice = 0;
  fc.assert(
    fc.property(
      fc.array(chosen, { minLength: 5, maxLength: 40, size: 'max' }),
      fc.integer({ min: 1, max: 9 }),
      (commands, rowsInPart) => {
        const connection = writableCase();
        const before = dumpCase(connection);
        const work = (writer: Writer) => doChosen(connection, writer, commands);
        const { revision } = finishNow(doLong(connection, { work, rowsInPart }));
        const after = dumpCase(connection);
        expect(readSearchIndex(connection)).toEqual(expectedSearchIndex(connection));
        if (after === before) return;
        expect(revision).toBe(2);
        const parts = connection.getValues('SELECT count(*) FROM change_part')?.[0] as number;
        mostParts = Math.max(mostParts, parts);
        for (let round = 0; round < 3; round += 1) {
          moveThroughLog(connection, 'undo', signature);
          expect(dumpCase(connection)).toBe(before);
          moveThroughLog(connection, 'redo', signature);
          expect(dumpCase(connection)).toBe(after);
        }
        moveThroughLog(connection, 'undo', signature);
        expect(readSearchIndex(connection)).toEqual(expectedSearchIndex(connection));
        expect(connection.all('PRAGMA foreign_key_check')).toEqual([]);
        twice += 1;
        connection.close();
      },
    ),
    { seed, numRuns: 60, endOnFailure: true },
  );
  expect(mostParts).toBeGreaterThan(10);
  expect(twice).toBeGreaterThan(30);
}, 120_000);

/** Changes one entity again and again, and adds others in between. */
function* changeOften(writer: Writer): Sliced<string> {
  const [first] = writer.find(entityTable, {});
  if (!first) throw new Error('no entity');
  for (let turn = 0; turn < 10; turn += 1) {
    writer.put(entityTable, { ...first, description: `Turn ${turn}` });
    runCommand(createEntity(`Entity ${turn}`), writer);
    yield { about: 'writing it', done: turn / 10 };
  }
  return 'Import of 10 entities';
}

test('a row that changes in several pieces goes back to what it was before the first', () => {
  const connection = writableCase();
  const description = () =>
    connection.getValues('SELECT description FROM entity ORDER BY id LIMIT 1')?.[0];
  const before = description();
  const change = finishNow(doLong(connection, { work: changeOften, rowsInPart: 3 }));
  expect(change.label).toBe('Import of 10 entities');
  expect(change.tables).toEqual(expect.arrayContaining(['entity', 'entity_name']));
  expect(description()).toBe('Turn 9');
  moveThroughLog(connection, 'undo', signature);
  expect(description()).toBe(before);
  moveThroughLog(connection, 'redo', signature);
  expect(description()).toBe('Turn 9');
  const { path } = connection;
  connection.close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('one that fits one piece is stored as an ordinary step, and one that does nothing not at all', () => {
  const connection = writableCase();
  finishNow(doLong(connection, { work: changeOften, rowsInPart: 1000 }));
  expect(connection.getValues('SELECT count(*) FROM change_part')).toEqual([0]);
  const before = dumpAll(connection);
  const nothing = finishNow(
    doLong(connection, {
      *work() {
        yield;
        return undefined;
      },
    }),
  );
  expect(nothing).toEqual({ revision: 2, label: 'Import', touched: [], tables: [] });
  expect(dumpAll(connection)).toBe(before);
});

test('given up or failed half way it leaves nothing, neither rows nor pieces', () => {
  const connection = writableCase();
  const before = dumpAll(connection);
  const half = doLong(connection, { work: changeOften, rowsInPart: 3 });
  for (let turn = 0; turn < 6; turn += 1) half.next();
  expect(connection.getValues('SELECT count(*) > 2 FROM change_part')).toEqual([1]);
  half.return(undefined as never);
  expect(dumpAll(connection)).toBe(before);
  const failing = doLong(connection, {
    *work(writer) {
      yield* changeOften(writer);
      throw new Error('line 11 is no entity');
    },
    rowsInPart: 3,
  });
  expect(() => finishNow(failing)).toThrow('line 11');
  expect(dumpAll(connection)).toBe(before);
});

test('what was undone before it can no longer be redone', () => {
  const connection = writableCase();
  moveThroughLog(connection, 'undo', signature);
  finishNow(
    doLong(connection, {
      *work(writer) {
        runCommand(createEntity('First'), writer);
        yield;
        runCommand(createEntity('Second'), writer);
        return undefined;
      },
      rowsInPart: 1,
    }),
  );
  expect(moveThroughLog(connection, 'redo', signature)).toBeNull();
  expect(connection.allValues('SELECT state FROM change ORDER BY id')).toEqual([
    ['abandoned'],
    ['done'],
  ]);
});
