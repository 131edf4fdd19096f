import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one package is given to us under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly id: string;
  readonly text: string;
}

/** Licences that ask for no more than that their text is handed on. */
const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  // Fonts, which may be bundled with any software.
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

const licenceFile = /^(licen[cs]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i;

/** Reads the licence of the package in a folder. A package that we may not hand on is an error. */
export function readLicence(folder: string): Licence {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`There is no package in ${folder}.`);
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    name: string;
    version: string;
    license?: unknown;
  };
  if (typeof license !== 'string' || !permissive.has(license)) {
    throw new Error(
      `${name} ${version} is under “${JSON.stringify(license) || 'no licence'}”, which is not among ` +
        'the licences that Ascribe may bundle. Do without it, or add the licence to the list.',
    );
  }
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (files.length === 0) throw new Error(`${name} ${version} comes without its licence’s text.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, id: license, text: texts.join('\n\n') };
}
