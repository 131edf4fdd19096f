import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKeptState } from './keptState';

let folder: string;
let path: string;
let complaints: string[];
const load = () => loadKeptState(path, (what) => complaints.push(what));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-kept-'));
  path = join(folder, 'kept.json');
  complaints = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the first start signs with the name of whoever is logged in', () => {
  const { author, theme } = load().now().settings;
  expect(author).not.toBe('');
  expect(theme).toBe('system');
});

test('what is kept is there at the next start', async () => {
  const kept = load();
  kept.change({ last: '/cases/a.ascribe', recent: ['/cases/a.ascribe'] });
  kept.change({ settings: { author: 'Analyst', theme: 'dark' } });
  await kept.saved();
  expect(load().now()).toEqual(kept.now());
  expect(readdirSync(folder)).toEqual(['kept.json']);
});

test.each(['', 'not json', '{}', '{"settings":{"author":""}}', '[]'])(
  'a damaged file (%j) is begun anew and does not stop the start',
  (text) => {
    writeFileSync(path, text);
    expect(load().now().recent).toEqual([]);
  },
);

test('a change is told to those who listen', async () => {
  const kept = load();
  let told = 0;
  kept.onChange(() => (told += 1));
  kept.change({ zoom: 1 });
  expect(told).toBe(1);
  await kept.saved();
});

test('a folder that cannot be written to is said, and the app goes on', async () => {
  path = join(folder, 'missing', 'kept.json');
  const kept = load();
  kept.change({ zoom: 2 });
  await kept.saved();
  expect(kept.now().zoom).toBe(2);
  expect(complaints).toHaveLength(1);
});

test('the file is for people too', async () => {
  const kept = load();
  kept.change({ zoom: 1 });
  await kept.saved();
  expect(readFileSync(path, 'utf8')).toContain('\n  "zoom": 1');
});
