import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../db/testing/temporaryFolder';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { licencesToText } from './licencesToText';
import { packageFolder } from './packageFolder';
import { readLicence } from './readLicence';

function packageUnder(license: unknown, files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'package');
  mkdirSync(folder);
  const manifest = { name: 'thing', version: '1.2.3', license };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('readLicence', () => {
  test('reads what a package says of itself', () => {
    const folder = packageUnder('MIT', { 'LICENSE.md': 'Do what you like.\n', 'README.md': 'Hi' });
    expect(readLicence(folder)).toEqual({
      name: 'thing',
      version: '1.2.3',
      id: 'MIT',
      text: 'Do what you like.',
    });
  });

  test.each(['GPL-3.0-only', 'UNLICENSED', undefined, { type: 'MIT' }])(
    'a package under %s may not be bundled',
    (license) => {
      expect(() => readLicence(packageUnder(license, { LICENSE: 'text' }))).toThrow(
        /thing 1\.2\.3/,
      );
    },
  );

  test('a package without the text of its licence may not be bundled', () => {
    expect(() => readLicence(packageUnder('MIT', {}))).toThrow(/without/);
  });
});

test.each([
  ['/a/node_modules/zod/v4/index.js', '/a/node_modules/zod'],
  ['/a/node_modules/x/node_modules/@y/z/i.css?inline', '/a/node_modules/x/node_modules/@y/z'],
  ['\0/a/node_modules/zod/index.js?commonjs-es-import', '/a/node_modules/zod'],
  ['C:\\a\\node_modules\\zod\\index.js', 'C:\\a\\node_modules\\zod'],
  ['/a/core/uid.ts', null],
  ['\0vite/preload-helper.js', null],
])('the package of the module %j is %j', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test('every licence stands under the name of its package, in their order', () => {
  const modules = join(projectFolder, 'node_modules');
  const names = ['zod', '@fontsource-variable/inter', 'better-sqlite3'];
  const text = licencesToText(names.map((name) => readLicence(join(modules, name))));
  const at = ['@fontsource-variable/inter', 'SIL OPEN FONT LICENSE', 'better-sqlite3 ', 'zod '].map(
    (part) => text.lastIndexOf(part),
  );
  expect(at).not.toContain(-1);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});
