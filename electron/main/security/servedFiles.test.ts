import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedFiles } from './servedFiles';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-served-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'page', 'index.html'), '');
  writeFileSync(join(folder, 'page', 'assets', 'index.js'), '');
  writeFileSync(join(folder, 'page', 'assets', 'index.js.map'), '');
  writeFileSync(join(folder, 'page', '.env'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('only what the build made is served, with its type', () => {
  const served = servedFiles(join(folder, 'page'));
  expect([...served.keys()].sort()).toEqual(['/assets/index.js', '/index.html']);
  expect(served.get('/index.html')?.type).toBe('text/html; charset=utf-8');
});

test('no path leads out of the folder', () => {
  const served = servedFiles(join(folder, 'page'));
  for (const path of [
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..\\secret.json',
    '//index.html',
    '',
  ]) {
    expect(served.get(path)).toBeUndefined();
  }
});
