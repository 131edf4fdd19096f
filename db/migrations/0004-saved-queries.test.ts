import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { checkCase } from '../checkCase';
import { openConnection } from '../connection/openConnection';
import { openCase } from '../openCase';
import { searchCase } from '../search/searchCase';
import { author } from '../testing/author';
import { command, createEntity } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { versionOneCase } from '../testing/versionOneCase';
import { migrate } from './migrate';
import { migrations } from './migrations';

/** A file as version 3 left it: its index holds no initials. */
function olderCase(): string {
  const path = versionOneCase([
    createEntity('Islamic Revolutionary Guard Corps'),
    createEntity('Baghdad', { kind: 'place' }),
  ]);
  const connection = openConnection(path, { mustExist: true });
  migrate(connection, migrations.slice(0, 3));
  connection.run("UPDATE search SET body = '' WHERE rowid % 16 = 1");
  connection.close();
  return path;
}

test('names of an older file are found by their initials, and its index is whole', () => {
  const path = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const titles = searchCase(open.connection, { text: 'irgc', limit: 5 }).map(({ title }) => title);
  expect(titles).toEqual(['Islamic Revolutionary Guard Corps']);
  open.close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('a query is kept, renamed and deleted, and each of it can be undone', () => {
  const open = unwrap(openCase(olderCase(), { mode: 'edit' }));
  const uid = newUid();
  const saved = () => open.connection.all('SELECT name, text FROM saved_query');
  const run = (...commands: ReturnType<typeof command>[]) =>
    unwrap(open.execute({ commands }, author));
  run(command('query.save', { uid, name: 'Rockets', text: 'kind:incident rocket' }));
  run(command('query.edit', { uid, name: 'Rocket attacks' }));
  expect(saved()).toEqual([{ name: 'Rocket attacks', text: 'kind:incident rocket' }]);
  run(command('query.remove', { uid }));
  expect(saved()).toEqual([]);
  unwrap(open.undo(author));
  unwrap(open.undo(author));
  expect(saved()).toEqual([{ name: 'Rockets', text: 'kind:incident rocket' }]);
  open.close();
});

test('a name that the index of an older file lacks comes into it, too', () => {
  const path = olderCase();
  const connection = openConnection(path, { mustExist: true });
  connection.run('DELETE FROM search WHERE rowid = 17');
  connection.close();
  unwrap(openCase(path, { mode: 'edit' })).close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});
