import type { Licence } from './readLicence';

const rule = '='.repeat(80);

const head = `Third-party notices

Ascribe itself is under the Apache License 2.0; its text is in the file LICENSE. Ascribe contains
the software and the fonts below, each under its own licence.

The package of better-sqlite3 contains SQLite, which is in the public domain. Electron contains
Chromium, Node.js and others, whose licences are in LICENSES.chromium.html.`;

/** One text for all licences, in the order of the packages' names. */
export function licencesToText(licences: readonly Licence[]): string {
  const sections = [...licences]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, id, text }) => `${rule}\n${name} ${version}\n${id}\n${rule}\n\n${text}`);
  return `${[head, ...sections].join('\n\n')}\n`;
}
