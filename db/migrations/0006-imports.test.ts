import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { checkCase } from '../checkCase';
import type { OwnedConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';
import { openCase, type OpenCase } from '../openCase';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { createEntity } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { versionOneCase } from '../testing/versionOneCase';
import { migrate } from './migrate';
import { migrations } from './migrations';

/** A file as version 5 left it, with one step. */
function olderCase(): string {
  const path = versionOneCase([createEntity('Northern Front'), createEntity('Southern Front')]);
  const connection = openConnection(path, { mustExist: true });
  migrate(connection, migrations.slice(0, 5));
  connection.close();
  return path;
}

function schemaOf({ connection }: OpenCase): unknown[] {
  return connection.all(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'search!_%' ESCAPE '!' ORDER BY type, name",
  );
}

test('a file of version 5 becomes one of the same schema as a new file, and its steps are undone', () => {
  const path = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  expect(schemaOf(open)).toEqual(schemaOf(newCase().open));
  const names = () => open.connection.allValues('SELECT text FROM entity_name ORDER BY id').flat();
  unwrap(open.undo(author));
  expect(names()).toEqual([]);
  unwrap(open.redo(author));
  expect(names()).toEqual(['Northern Front', 'Southern Front']);
  open.close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('a file of version 5 that can only be read is read without being changed', () => {
  const path = olderCase();
  const open = unwrap(openCase(path, { mode: 'read' }));
  expect(open.connection.all('SELECT * FROM change_part')).toEqual([]);
  open.close();
  const connection = openConnection(path, { mustExist: true });
  expect(connection.pragma('user_version')).toBe(5);
  connection.close();
});

function emptyCase(): OwnedConnection {
  const connection = openConnection(':memory:', { mustExist: false });
  migrate(connection);
  return connection;
}

const hash = 'a'.repeat(64);
const [importUid, thing] = [newUid(), newUid()];
const anImport = `INSERT INTO import VALUES (1, '${importUid}', 'acled', 'events.csv', '${hash}', '{}', '{}', 'now', 'me')`;
const aKey = `INSERT INTO import_key VALUES (1, 'acled', 'entity', 'IRQ1', '${thing}', '${hash}', 1)`;
const aDecision = `INSERT INTO match_decision VALUES (1, 'acled', 'PMF', '${thing}', 'now', 'me')`;

test.each([
  ['a record that stands for two things', aKey.replace('(1,', '(2,'), /UNIQUE/],
  [
    'a key of no import',
    aKey.replace('(1,', '(2,').replace('IRQ1', 'IRQ2').replace('1)', '7)'),
    /FOREIGN/,
  ],
  [
    'a key of what nothing is',
    aKey.replace('(1,', '(2,').replace("'entity'", "'judgement'"),
    /CHECK/,
  ],
  ['a digest that is none', aKey.replace('(1,', '(2,').replace(hash, 'abc'), /CHECK/],
  ['a hash that is none', anImport.replace('(1,', '(2,').replace(hash, 'abc'), /CHECK/],
  [
    'counts that are no JSON',
    anImport.replace('(1,', '(2,').replace("'{}', 'now'", "'5 rows', 'now'"),
    /CHECK/,
  ],
  ['two decisions about one key', aDecision.replace('(1,', '(2,'), /UNIQUE/],
  [
    'a decision for what is no entity',
    aDecision.replace('(1,', '(2,').replace(thing, 'PMF'),
    /CHECK/,
  ],
  ['a piece of no step', `INSERT INTO change_part VALUES (1, 1, 1, '[]')`, /FOREIGN/],
])('%s is not taken', (_, sql, why) => {
  const connection = emptyCase();
  for (const sound of [anImport, aKey, aDecision]) connection.exec(sound);
  expect(() => connection.exec(sql)).toThrow(why);
  connection.close();
});
