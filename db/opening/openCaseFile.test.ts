import {
  chmodSync,
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
import { checkCase } from '../checkCase';
import { loadSqlite } from '../loadSqlite';
import { openCase } from '../openCase';
import { filledCase } from '../testing/filledCase';
import { createEntity } from '../testing/sampleCommands';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';

let folder: string;
let path: string;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'case.ascribe');
  const { path: source, open } = filledCase();
  open.close();
  copyFileSync(source, path);
});

/** Every file of the folder with its bytes. */
function snapshot(): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() ? readFileSync(join(folder, entry.name)).toString('base64') : '',
  ]);
}

/** Changes the file as a program that knows nothing of cases would. */
function tamper(sql: string): void {
  const database = loadSqlite(path, {});
  database.unsafeMode(true);
  database.pragma('writable_schema = ON');
  database.exec(sql);
  database.pragma('journal_mode = DELETE');
  database.close();
}

function expectRefusal(code: string, words: RegExp): void {
  const before = snapshot();
  for (const result of [openCase(path, { mode: 'edit' }), openCase(path, { mode: 'read' })]) {
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(result.ok ? '' : result.error.message).toMatch(words);
  }
  checkCase(path);
  expect(snapshot()).toEqual(before);
}

describe('a file that is no case is refused, untouched', () => {
  test.each([
    ['an empty file', ''],
    ['a text', 'To whom it may concern: this is not a database at all.'.repeat(20)],
    ['a file that only begins like a database', `SQLite format 3\0${'x'.repeat(4000)}`],
  ])('%s', (_, text) => {
    writeFileSync(path, text);
    expectRefusal('file.not-a-case', /not an Ascribe case/);
  });

  test('a database of another application', () => {
    tamper('PRAGMA application_id = 7');
    expectRefusal('file.not-a-case', /not an Ascribe case/);
  });

  test('a folder', () => {
    path = join(folder, 'folder.ascribe');
    mkdirSync(path);
    expectRefusal('file.not-a-case', /folder/);
  });

  test('a file that is not there', () => {
    path = join(folder, 'none.ascribe');
    expectRefusal('file.missing', /no such file/);
  });

  test('a link to nothing', () => {
    path = join(folder, 'link.ascribe');
    symlinkSync(join(folder, 'none.ascribe'), path);
    expectRefusal('file.missing', /no such file/);
  });
});

test('a case of a newer version is refused, untouched', () => {
  tamper('PRAGMA user_version = 9999');
  expectRefusal('case.newer', /newer version/);
});

test.each([
  [
    'a trigger',
    'CREATE TRIGGER spy AFTER INSERT ON entity BEGIN DELETE FROM claim; END',
    /trigger “spy”/,
  ],
  ['a view', 'CREATE VIEW spy AS SELECT * FROM entity', /view “spy”/],
  ['a virtual table', 'CREATE VIRTUAL TABLE spy USING fts5(text)', /table “spy/],
  ['a table', 'CREATE TABLE spy (text TEXT)', /table “spy”/],
  ['an index', 'CREATE INDEX spy ON entity(description)', /index “spy”/],
  ['another column', 'ALTER TABLE entity ADD COLUMN spy TEXT', /table “entity” was changed/],
  ['a missing index', 'DROP INDEX link_from', /lacks the index “link_from”/],
  [
    'a view in place of its own',
    'DROP VIEW who_did_it; CREATE VIEW who_did_it AS SELECT load_extension(1)',
    /view “who_did_it” was changed/,
  ],
  [
    'an unknown module',
    `INSERT INTO sqlite_schema VALUES ('table', 'spy', 'spy', 0, 'CREATE VIRTUAL TABLE spy USING evil(x)')`,
    /table “spy”/,
  ],
])('a case with %s of somebody else is refused and told of, untouched', (_, sql, words) => {
  tamper(sql);
  expectRefusal('case.foreign-schema', words);
});

test('a case cut off at any page or in the middle of one is refused, untouched', () => {
  const whole = readFileSync(path);
  for (let size = 100; size < whole.length; size += 4096 + 391) {
    writeFileSync(path, whole);
    truncateSync(path, size);
    const before = snapshot();
    const result = openCase(path, { mode: 'edit' });
    expect([size, result.ok]).toEqual([size, false]);
    const checked = checkCase(path);
    expect([size, checked.ok && checked.value.findings.length === 0]).toEqual([size, false]);
    expect(snapshot()).toEqual(before);
  }
});

test('a file that may not be written is opened to be read, and nothing is left beside it', () => {
  chmodSync(path, 0o444);
  const before = snapshot();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  expect(open.state().readOnly).toBe(true);
  expect(open.execute({ commands: [createEntity('New')] }, 'Tester')).toMatchObject({
    ok: false,
    error: { code: 'case.read-only' },
  });
  open.close();
  expect(snapshot()).toEqual(before);
});

describe('what lies beside a case', () => {
  /** As a crash would: the changes are in the log, and not in the file. */
  function crashWithChange(sql: string): void {
    const live = join(temporaryFolder(), 'live.ascribe');
    copyFileSync(path, live);
    const database = loadSqlite(live, {});
    database.pragma('journal_mode = WAL');
    database.pragma('wal_autocheckpoint = 0');
    database.exec(sql);
    copyFileSync(live, path);
    copyFileSync(`${live}-wal`, `${path}-wal`);
    database.close();
  }

  test('changes that a crash left there are part of the case', () => {
    crashWithChange(`UPDATE case_info SET title = 'After the crash'`);
    for (const mode of ['read', 'edit'] as const) {
      const open = unwrap(openCase(path, { mode }));
      expect(open.state().case.title).toBe('After the crash');
      open.close();
    }
    expect(readdirSync(folder)).toEqual(['case.ascribe']);
  });

  test('changes left by a crash are found beside the file that a link leads to', () => {
    crashWithChange('CREATE VIEW spy AS SELECT 1');
    const link = join(temporaryFolder(), 'link.ascribe');
    symlinkSync(path, link);
    const before = snapshot();
    expect(openCase(link, { mode: 'edit' })).toMatchObject({
      error: { code: 'case.foreign-schema' },
    });
    expect(snapshot()).toEqual(before);
  });

  test('foreign changes there are refused, and stay there', () => {
    crashWithChange('CREATE VIEW spy AS SELECT 1');
    expectRefusal('case.foreign-schema', /view “spy”/);
  });

  test('a link in place of the log is not written through', () => {
    const precious = join(temporaryFolder(), 'precious');
    writeFileSync(precious, 'precious');
    symlinkSync(precious, `${path}-wal`);
    expectRefusal('case.foreign-companion', /“-wal”/);
    expect(readFileSync(precious, 'utf8')).toBe('precious');
  });

  test('a journal that names another file is refused, and that file stays', () => {
    const precious = join(folder, 'precious');
    writeFileSync(precious, 'precious');
    const name = Buffer.from(precious);
    const end = Buffer.alloc(8);
    end.writeUInt32BE(name.length, 0);
    end.writeUInt32BE(
      name.reduce((sum, byte) => sum + byte, 0),
      4,
    );
    writeFileSync(
      `${path}-journal`,
      Buffer.concat([
        Buffer.from('d9d505f920a163d7', 'hex'),
        Buffer.alloc(504),
        Buffer.alloc(4),
        name,
        end,
        Buffer.from('d9d505f920a163d7', 'hex'),
      ]),
    );
    expectRefusal('case.foreign-companion', /“-journal”/);
    expect(readFileSync(precious, 'utf8')).toBe('precious');
  });
});
