import { expect, test } from 'vitest';
import { openConnection } from '../connection/openConnection';
import { Refused } from '../refused';
import { migrate, newestVersion } from './migrate';
import type { Migration } from './migration';
import { migrations } from './migrations';

function emptyDatabase() {
  return openConnection(':memory:', { mustExist: false });
}

function schemaOf(connection: ReturnType<typeof emptyDatabase>): unknown[] {
  return connection.all('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name');
}

const addsColumn: Migration = {
  version: newestVersion() + 1,
  sql: 'ALTER TABLE source ADD COLUMN later TEXT;',
};
const breaksHalfWay: Migration = {
  version: newestVersion() + 1,
  sql: 'CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE source (id INTEGER);',
};

test('versions count from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('the first schema says whose file it is, and every table of it is strict', () => {
  const connection = emptyDatabase();
  migrate(connection, migrations.slice(0, 1));
  expect(connection.pragma('application_id')).toBe(0x41736372);
  expect(connection.pragma('user_version')).toBe(1);
  const loose = connection.all<{ name: string }>(
    `SELECT name FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`,
  );
  expect(loose).toEqual([]);
});

test('a file of the newest version is left as it is', () => {
  const connection = emptyDatabase();
  migrate(connection);
  const before = schemaOf(connection);
  migrate(connection);
  expect(schemaOf(connection)).toEqual(before);
});

test('only what a file lacks is run, and its rows stay', () => {
  const connection = emptyDatabase();
  migrate(connection);
  connection.exec(
    `INSERT INTO case_info (id, uid, title, description, recorded_at, recorded_by)
     VALUES (1, '01890000-0000-7000-8000-000000000000', 'Kept', '', 'now', 'me')`,
  );
  migrate(connection, [...migrations, addsColumn]);
  expect(connection.pragma('user_version')).toBe(addsColumn.version);
  expect(connection.get('SELECT title FROM case_info')).toEqual({ title: 'Kept' });
  expect(
    connection.all(`SELECT name FROM pragma_table_info('source') WHERE name = 'later'`),
  ).toEqual([{ name: 'later' }]);
});

test('a migration that fails half way leaves the file at the version before, with nothing of it', () => {
  const connection = emptyDatabase();
  migrate(connection);
  const before = schemaOf(connection);
  expect(() => migrate(connection, [...migrations, breaksHalfWay])).toThrow(/source/);
  expect(schemaOf(connection)).toEqual(before);
  expect(connection.pragma('user_version')).toBe(newestVersion());
});

test('a newer file is refused', () => {
  const connection = emptyDatabase();
  connection.exec(`PRAGMA user_version = ${newestVersion() + 1}`);
  expect(() => migrate(connection)).toThrow(Refused);
  expect(schemaOf(connection)).toEqual([]);
});
