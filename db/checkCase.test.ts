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
  const { findings, checks } = unwrap(checkCase(path));
  expect(findings).toEqual([]);
  expect(checks.length).toBeGreaterThan(5);
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
  ['an entity without a name', 'DELETE FROM entity_name WHERE entity_id = 2', /names/],
  ['a step that cannot be read', `UPDATE change SET patch = x'00'`, /history cannot be read/],
  ['a stance that nobody knows', `UPDATE claim SET stance = 'mumbles'`, /CHECK|stance/],
])('%s is found and said in words', (_, sql, words) => {
  const { findings } = unwrap(checkCase(tamperedCase(sql)));
  expect(findings.join('\n')).toMatch(words);
});
