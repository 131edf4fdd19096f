import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { finishNow } from '../../core/sliced';
import { openConnection } from '../connection/openConnection';
import { loadSqlite } from '../loadSqlite';
import { openCase } from '../openCase';
import { CLEAN_CASE, CLEAN_LOG } from '../together/cleanFiles';
import { exportedJson } from '../testing/exportedJson';
import { filledCase } from '../testing/filledCase';
import { createEntity } from '../testing/sampleCommands';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';
import { versionOneCase } from '../testing/versionOneCase';
import { quarantineInSlices } from './quarantineCase';

let path: string;
let folder: string;
let json: string;

beforeEach(() => {
  path = join(temporaryFolder(), 'foreign.ascribe');
  folder = join(temporaryFolder(), 'quarantine');
  const { path: source, open } = filledCase();
  json = exportedJson(open);
  open.close();
  copyFileSync(source, path);
});

const quarantine = () => finishNow(quarantineInSlices({ from: path, folder }));

/** Changes the file as a program that knows nothing of cases would. */
function tamper(sql: string): void {
  const database = loadSqlite(path, {});
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.pragma('writable_schema = ON');
  database.exec(sql);
  database.pragma('journal_mode = DELETE');
  database.close();
}

function expectRefusal(words: RegExp): void {
  const before = readFileSync(path);
  const result = quarantine();
  expect(result.ok ? 'it passed' : result.error.message).toMatch(words);
  expect(result.ok ? '' : result.error.message).toMatch(/^[A-Z].{20,}\.$/su);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['foreign.ascribe']);
  expect(readdirSync(folder)).not.toContain('foreign.ascribe');
}

test('a sound case is written anew as it is, with its history beside it', () => {
  const before = readFileSync(path);
  const { title, fileHash, upTo } = unwrap(quarantine());
  expect(title).toBe('Case under test');
  expect(fileHash).toHaveLength(64);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([CLEAN_CASE, CLEAN_LOG]);
  const lines = readFileSync(join(folder, CLEAN_LOG), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ step: upTo, state: 'done', removed: [] });
  const clean = unwrap(openCase(join(folder, CLEAN_CASE), { mode: 'read' }));
  expect(exportedJson(clean)).toBe(json);
  clean.close();
});

test('an older case is brought up in its copy, and stays as it was', () => {
  copyFileSync(versionOneCase([createEntity('Northern Front')]), path);
  const before = readFileSync(path);
  unwrap(quarantine());
  expect(readFileSync(path).equals(before)).toBe(true);
  const clean = openConnection(join(folder, CLEAN_CASE), { mustExist: true });
  expect(clean.get('SELECT count(*) AS n FROM entity')).toEqual({ n: 1 });
  clean.close();
});

describe('what is no case is refused', () => {
  test.each([
    ['an empty file', '', /not an Ascribe case/],
    ['a text', 'To whom it may concern. '.repeat(50), /not an Ascribe case/],
    ['half a header', 'SQLite format 3\0', /not an Ascribe case/],
  ])('%s', (_, text, words) => {
    writeFileSync(path, text);
    expectRefusal(words);
  });

  test('a case that was cut off', () => {
    truncateSync(path, 40_000);
    expectRefusal(/damaged/);
  });

  test('a case of a newer version', () => {
    tamper('PRAGMA user_version = 9999');
    expectRefusal(/newer version/);
  });

  test('a link to a case, and a folder', () => {
    const real = path;
    path = join(temporaryFolder(), 'link.ascribe');
    symlinkSync(real, path);
    expect(quarantine()).toMatchObject({ error: { code: 'quarantine.link' } });
    path = join(temporaryFolder(), 'folder.ascribe');
    mkdirSync(path);
    expect(quarantine()).toMatchObject({ error: { code: 'file.not-a-case' } });
  });

  test('a case that is open elsewhere', () => {
    writeFileSync(`${path}-wal`, 'changes');
    expect(quarantine()).toMatchObject({ error: { code: 'quarantine.unfinished' } });
  });
});

describe('a case that somebody has tampered with is refused, with what and where', () => {
  test.each([
    [
      'a trigger',
      'CREATE TRIGGER spy AFTER INSERT ON entity BEGIN DELETE FROM claim; END',
      /trigger “spy”/,
    ],
    ['a view of its own', 'CREATE VIEW spy AS SELECT * FROM entity', /view “spy”/],
    [
      'a view in place of a table',
      'DROP TABLE saved_query; CREATE VIEW saved_query AS SELECT * FROM entity',
      /view “saved_query”/,
    ],
    [
      'a generated column',
      "ALTER TABLE entity ADD COLUMN spy TEXT GENERATED ALWAYS AS ('x') VIRTUAL",
      /table “entity” was changed/,
    ],
    [
      'keys that count upwards',
      'CREATE TABLE spy (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO spy VALUES (9e18)',
      /foreign table/,
    ],
    [
      'a number where a text belongs',
      `UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'chart'`,
      /table “chart” was changed/,
    ],
    ['a link that leads nowhere', 'UPDATE link SET to_id = 999', /link points at a row of entity/],
    [
      'a place off the earth',
      'UPDATE entity SET latitude = 200 WHERE latitude IS NOT NULL',
      /CHECK constraint failed in entity/,
    ],
    [
      'a uid that is none',
      `UPDATE entity SET uid = '${'x'.repeat(36)}' WHERE id = 1`,
      /entities, item .*is not a uid/,
    ],
    [
      'a text that is too long',
      `UPDATE entity SET description = printf('%.*c', 200000, 'x') WHERE id = 1`,
      /entities, item .*longer than 100,000/,
    ],
    [
      'a name that turns around',
      `UPDATE entity_name SET text = 'a' || char(8238) || 'b' WHERE id = 1`,
      /entities, item .*control characters/,
    ],
    [
      'a field that its kind does not have',
      `UPDATE entity SET fields = '{"spy": 1}' WHERE id = 1`,
      /entities, item .*field “spy”/,
    ],
    [
      'a source that repeats itself',
      'UPDATE source SET derives_from_id = 2 WHERE id = 1',
      /derives from itself/,
    ],
    [
      'a history that is none',
      `UPDATE change SET patch = '[{"table": 1}]'`,
      /step .* of its history cannot be read/,
    ],
    [
      'a history that is no text',
      `UPDATE change SET patch = x'ffffff'`,
      /step .* of its history cannot be read/,
    ],
    ['no row that says what it is', 'DELETE FROM case_info', /nobody has recorded it/],
  ])('%s', (_, sql, words) => {
    tamper(sql);
    expectRefusal(words);
  });

  test('a column with values of another type', () => {
    const database = loadSqlite(path, {});
    const own = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'chart'").pluck();
    const sql = (own.get() as string).replaceAll("'", "''");
    database.close();
    const define = (text: string) =>
      `UPDATE sqlite_schema SET sql = '${text}' WHERE name = 'chart'`;
    tamper(define(sql.replace(/\) STRICT$/, ')')));
    tamper("UPDATE chart SET title = x'00ff'");
    tamper(define(sql));
    expectRefusal(/damaged: .*chart.title/);
  });

  test('a page that is scribbled over', () => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x41, 8192, 8192 + 3000));
    expectRefusal(/damaged|not in order|not a sound case/);
  });
});
