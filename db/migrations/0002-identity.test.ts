import { expect, test } from 'vitest';
import { builtInLinkTypes } from '../../core/language/builtInLinkTypes';
import { newUid } from '../../core/uid';
import { checkCase } from '../checkCase';
import { openCase, type OpenCase } from '../openCase';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { createAttribution, createEntity, judge } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { versionOneCase } from '../testing/versionOneCase';

function olderCase() {
  const uid = { actor: newUid(), incident: newUid(), attribution: newUid() };
  const path = versionOneCase([
    createEntity('Northern Front', { uid: uid.actor }),
    createEntity('Rocket', { uid: uid.incident, kind: 'incident' }),
    createAttribution(uid.incident, uid.actor, { uid: uid.attribution }),
    judge(uid.attribution, { likelihood: 'unlikely', reason: 'First' }),
    judge(uid.attribution, { likelihood: 'likely', reason: 'Second' }),
  ]);
  return { path, uid };
}

function schemaOf({ connection }: OpenCase): unknown[] {
  return connection.all(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'search!_%' ESCAPE '!' ORDER BY type, name",
  );
}

test('a file of version 1 becomes one of the same schema as a new file, with all its rows', () => {
  const { path } = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  expect(schemaOf(open)).toEqual(schemaOf(newCase().open));
  expect(open.connection.all('SELECT id, likelihood, reason FROM judgement ORDER BY id')).toEqual([
    { id: 1, likelihood: 'unlikely', reason: 'First' },
    { id: 2, likelihood: 'likely', reason: 'Second' },
  ]);
  expect(
    open.connection.all('SELECT actor, likelihood, actor_recorded_as FROM who_did_it'),
  ).toEqual([{ actor: 'Northern Front', likelihood: 'likely', actor_recorded_as: null }]);
  open.close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('a file of version 1 that can only be read is read, and checked, without being changed', () => {
  const { path } = olderCase();
  const open = unwrap(openCase(path, { mode: 'read' }));
  expect(open.connection.all('SELECT * FROM entity_merge')).toEqual([]);
  open.close();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
});

test('a step that version 1 made can still be undone and redone', () => {
  const { path } = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  unwrap(open.undo(author));
  expect(open.connection.all('SELECT * FROM judgement')).toEqual([]);
  unwrap(open.redo(author));
  expect(open.connection.all('SELECT id FROM judgement')).toHaveLength(2);
  open.close();
});

test('a hypothesis can be called superseded, and nothing that is no status', () => {
  const { path, uid } = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const superseded = judge(uid.attribution, { status: 'superseded' });
  unwrap(open.execute({ commands: [superseded] }, author));
  expect(open.connection.get('SELECT status FROM current_attribution')).toEqual({
    status: 'superseded',
  });
  const wrong = judge(uid.attribution, { status: 'buried' as 'open' });
  expect(() => open.execute({ commands: [wrong] }, author)).toThrow(/Invalid option/);
  open.close();
});

test('the link types of identity come along as new cases have them, save one that was defined', () => {
  const { path } = olderCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const found = open.connection.all<{ key: string; label: string }>(
    `SELECT key, label, inverse, directed = 1 AS directed, description, fields FROM link_type
     WHERE key IN ('alias-of', 'front-of', 'umbrella-of') ORDER BY key`,
  );
  const builtIn = (key: string) => {
    const type = builtInLinkTypes.find((candidate) => candidate.key === key);
    return { ...type, directed: 1, fields: '[]' };
  };
  expect(found).toEqual([
    builtIn('alias-of'),
    expect.objectContaining({ key: 'front-of', label: 'hides' }),
    builtIn('umbrella-of'),
  ]);
  open.close();
});
