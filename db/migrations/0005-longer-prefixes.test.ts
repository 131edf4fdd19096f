import { expect, test } from 'vitest';
import { finishNow } from '../../core/sliced';
import { checkCase } from '../checkCase';
import type { OwnedConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';
import { openCase } from '../openCase';
import { searchCase } from '../search/searchCase';
import { author } from '../testing/author';
import { createEntity, createSource } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { versionOneCase } from '../testing/versionOneCase';
import { migrate, migrateInSlices } from './migrate';
import { migrations } from './migrations';

/** More than are moved at once. */
const NAMES = 5500;

/** A file as version 4 left it. */
function olderCase(): string {
  const path = versionOneCase([
    createSource('The Basra Telegraph'),
    ...Array.from({ length: NAMES }, (_, index) => createEntity(`Basra Convoy ${String(index)}`)),
  ]);
  onFile(path, (connection) => migrate(connection, migrations.slice(0, 4)));
  return path;
}

function onFile<T>(path: string, work: (connection: OwnedConnection) => T): T {
  const connection = openConnection(path, { mustExist: true });
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

const texts = (connection: OwnedConnection) =>
  connection.allValues('SELECT rowid, title, body FROM search ORDER BY rowid');

test('all that an older file can find is found in its new index, and what is changed later, too', () => {
  const path = olderCase();
  const before = onFile(path, texts);
  expect(before.length).toBeGreaterThan(NAMES);
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const titles = (text: string) =>
    searchCase(open.connection, { text, limit: 3 }).map(({ title }) => title);
  for (const typed of ['ba', 'bas', 'basr', 'basra', 'basra c', 'basra conv 5499']) {
    expect(titles(typed)).not.toEqual([]);
  }
  expect(titles('basra conv 5499')).toEqual(['Basra Convoy 5499']);
  unwrap(open.execute({ commands: [createEntity('Basra Harbour')] }, author));
  expect(titles('harb')).toEqual(['Basra Harbour']);
  unwrap(open.undo(author));
  expect(titles('harb')).toEqual([]);
  open.close();
  expect(onFile(path, texts)).toEqual(before);
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('it says how far it is, and given up half way it leaves the index as it was', () => {
  onFile(olderCase(), (connection) => {
    const before = texts(connection);
    const half = migrateInSlices(connection, migrations.slice(0, 5));
    half.next();
    expect(half.next().value).toMatchObject({ done: expect.closeTo(0.1, 1) as number });
    half.return();
    expect(connection.pragma('user_version')).toBe(4);
    expect(texts(connection)).toEqual(before);
    finishNow(migrateInSlices(connection));
    expect(texts(connection)).toEqual(before);
  });
});

test('an empty index is brought up, too', () => {
  const connection = openConnection(':memory:', { mustExist: false });
  migrate(connection, migrations.slice(0, 4));
  migrate(connection);
  expect(texts(connection)).toEqual([]);
  connection.run(`INSERT INTO search (search) VALUES ('integrity-check')`);
  connection.close();
});
