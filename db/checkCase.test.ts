import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCase } from './checkCase';
import { loadSqlite } from './loadSqlite';
import { filledCase } from './testing/filledCase';
import { unwrap } from './testing/unwrap';

/** A case that another program changed, which keeps to none of our rules. */
function tamperedCase(sql: string): string {
  const { path, open } = filledCase();
  open.close();
  const database = loadSqlite(path, {});
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.exec(sql);
  database.close();
  return path;
}

test('nothing is found wrong with a sound case, and what was looked at is said', () => {
  const { path, open } = filledCase();
  open.close();
  const { findings, checks, notChecked } = unwrap(checkCase(path));
  expect(findings).toEqual([]);
  expect(checks.length).toBeGreaterThan(5);
  expect(notChecked).toEqual([]);
});

const PAGE = 4096;

/** A case whose file was damaged, as a bad disk or a broken download would. */
function damagedCase(damage: (bytes: Buffer) => Buffer): string {
  const { path, open } = filledCase();
  open.close();
  writeFileSync(path, damage(readFileSync(path)));
  return path;
}

test('of a case that was cut off it says how much is gone, and what was not checked', () => {
  let pages = 0;
  const path = damagedCase((bytes) => {
    pages = bytes.length / PAGE;
    return bytes.subarray(0, 10 * PAGE + 7);
  });
  const { findings, checks, notChecked } = unwrap(checkCase(path));
  expect(findings[0]).toContain(`counts ${pages} pages of 4,096 bytes`);
  expect(findings[0]).toContain('only the first 10 are there whole (40,967 bytes)');
  expect(checks).toEqual(['that the file is as long as its own header says']);
  expect(notChecked.length).toBeGreaterThan(5);
});

test('of a case with a ruined page it names the page and the table, and goes no further', () => {
  const { path, open } = filledCase();
  const page = open.connection.get<{ rootpage: number }>(
    `SELECT rootpage FROM sqlite_schema WHERE name = 'entity'`,
  )?.rootpage;
  open.close();
  if (page === undefined) throw new Error('no table of entities');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, (page - 1) * PAGE, page * PAGE));
  const { findings, notChecked } = unwrap(checkCase(path));
  expect(findings.join('\n')).toMatch(
    new RegExp(`damaged in the table “entity”: .*page ${page}\\b`),
  );
  expect(notChecked.length).toBeGreaterThan(5);
});

test('a case whose schema cannot be read is reported as that, not given up on', () => {
  const path = damagedCase((bytes) => bytes.fill(0xff, 100, 2 * PAGE));
  const { findings, checks, notChecked } = unwrap(checkCase(path));
  expect(findings.join('\n')).toMatch(/SQLite could not go on with a check: \S/);
  expect(checks).not.toContain(notChecked[0]);
  expect(notChecked[0]).toMatch(/schema/);
});

test.each([
  [
    'a row that points at none',
    'UPDATE link SET to_id = 999',
    /Row 1 of link points at a row of entity/,
  ],
  ['a date beside its days', `UPDATE entity SET date = '1999' WHERE date IS NOT NULL`, /“1999”/],
  [
    'a name that search does not know',
    `UPDATE entity_name SET text = 'Renamed' WHERE id = 1`,
    /search index/,
  ],
  ['an entry of search for no row', 'DELETE FROM annotation', /search index/],
  [
    'sources that derive from each other',
    'UPDATE source SET derives_from_id = 3 - id',
    /derives from itself/,
  ],
  [
    'a field that the kind does not define',
    `UPDATE entity SET fields = '{"spy":1}' WHERE id = 1`,
    /“spy”/,
  ],
  [
    'a type whose key is no key',
    `UPDATE link_type SET key = 'No Key' WHERE id = (SELECT type_id FROM link)`,
    /linkTypes/,
  ],
  [
    'a merge of different kinds',
    `INSERT INTO entity_merge (uid, entity_id, into_id, reason, recorded_at, recorded_by)
     VALUES ('01890000-0000-7000-8000-000000000001', 1, 3, 'x', '2026-01-01T00:00:00.000Z', 'x')`,
    /is merged into “Hill Base”, which is of another kind/,
  ],
  [
    'merges that run in a circle',
    `INSERT INTO entity_merge (uid, entity_id, into_id, reason, recorded_at, recorded_by) VALUES
     ('01890000-0000-7000-8000-000000000001', 1, 2, 'x', '2026-01-01T00:00:00.000Z', 'x'),
     ('01890000-0000-7000-8000-000000000002', 2, 1, 'x', '2026-01-01T00:00:00.000Z', 'x')`,
    /by a detour into itself/,
  ],
  ['an entity without a name', 'DELETE FROM entity_name WHERE entity_id = 2', /names/],
  ['a step that cannot be read', `UPDATE change SET patch = x'00'`, /history cannot be read/],
  [
    'a step that lacks a piece',
    `INSERT INTO change_part (change_id, position, patch) VALUES (1, 2, '[]')`,
    /history cannot be read/,
  ],
  [
    'a step that has not changed what it says',
    `UPDATE change SET changes = changes + 1`,
    /history cannot be read/,
  ],
  [
    'a piece of no step',
    `INSERT INTO change_part (change_id, position, patch) VALUES (999, 1, '[]')`,
    /1 piece of a step in the history belongs to no step/,
  ],
  ['a stance that nobody knows', `UPDATE claim SET stance = 'mumbles'`, /CHECK|stance/],
])('%s is found and said in words', (_, sql, words) => {
  const { findings } = unwrap(checkCase(tamperedCase(sql)));
  expect(findings.join('\n')).toMatch(words);
});
