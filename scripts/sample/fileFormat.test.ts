import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadConnection } from '../../db/connection/connection';
import { openCase } from '../../db/openCase';
import { temporaryFolder } from '../../db/testing/temporaryFolder';
import { unwrap } from '../../db/testing/unwrap';
import { readSample } from './readSample';
import { writeSampleCase } from './writeSampleCase';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'file-format.md'), 'utf8');

function inSampleCase<T>(read: (connection: ReadConnection) => T): T {
  const path = join(temporaryFolder(), 'sample.ascribe');
  writeSampleCase(readSample(join(root, 'samples', 'iraq-2021')), path);
  const open = unwrap(openCase(path, { mode: 'read' }));
  try {
    return read(open.connection);
  } finally {
    open.close();
  }
}

function statement(pattern: RegExp): string {
  const found = pattern.exec(page)?.[1];
  if (found === undefined) throw new Error('The page has no such statement any more.');
  return found;
}

test('the first query of the page answers who is said to have done what, and how sure we are', () => {
  const sql = statement(/sqlite3 -readonly[^"]+"([^"]+)"/);
  const rows = inSampleCase((connection) => connection.all(sql));
  expect(rows).toContainEqual(
    expect.objectContaining({
      incident: 'Rocket at Ain al-Assad',
      actor: 'Tehran-backed Shiite factions',
      role: 'carried-out',
      likelihood: 'likely',
      confidence: 'low',
      independent_sources: 1,
    }),
  );
  // Changed from "likely" in the second round of work: the latest judgement counts.
  expect(rows).toContainEqual(
    expect.objectContaining({
      incident: 'Rocket at Ain al-Assad',
      actor: 'Popular Mobilization Forces',
      likelihood: 'unlikely',
    }),
  );
  // Not judged by anyone, and without a claim.
  expect(rows).toContainEqual({
    incident: 'Strike on Balad airbase',
    actor: '(nobody we can name)',
    role: 'carried-out',
    likelihood: null,
    confidence: null,
    independent_sources: 0,
    sources: null,
  });
});

test('the second one gives the claims behind it with both grades', () => {
  const sql = statement(/```sql\n([^`]+);\n```/);
  const rows = inSampleCase((connection) => connection.all(sql));
  expect(rows).toContainEqual(
    expect.objectContaining({
      incident: 'Rocket at Ain al-Assad',
      actor: 'Tehran-backed Shiite factions',
      stance: 'suspects',
      said_by: 'Observers (not named)',
      locator: '¶8',
      reliability: 'F',
      credibility: '3',
    }),
  );
});

test('every table and view of the file is on the page, and nothing on it is missing in the file', () => {
  const inFile = inSampleCase((connection) =>
    connection.all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view', 'virtual')
         AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`,
    ),
  ).map(({ name }) => name);
  const section = page.slice(page.indexOf('## Tables'), page.indexOf('Views: '));
  const cells = [...section.matchAll(/^\| (`[a-z_`, ]+`)/gm)].map(([, cell = '']) => cell);
  const views = statement(/^Views: (.+)$/m);
  const onPage = [...`${cells.join()} ${views}`.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name);
  expect(onPage.sort()).toEqual(inFile.sort());
});
