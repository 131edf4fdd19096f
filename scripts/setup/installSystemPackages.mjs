import { existsSync } from 'node:fs';
import { electronRuntime } from '../runtime/electronRuntime.mjs';
import { hasDisplay } from '../runtime/hasDisplay.mjs';
import { bindingIsMissing } from './buildSqliteBinding.mjs';
import { lastLines, runCommand } from './runCommand.mjs';
import { SetupError } from './setupError.mjs';
import { buildTools, displayTools, libraryPackages } from './systemPackages.mjs';

/** @type {import('./step.mjs').Step} */
export const installSystemPackages = {
  name: 'System packages',
  async run(announce) {
    if (process.platform !== 'linux') return { changed: false, text: 'none needed' };
    const required = [...(await missingLibraries()), ...missingTools()];
    const wanted = [...required, ...(await missingFonts())];
    if (wanted.length === 0) return { changed: false, text: 'all present' };
    if (!mayInstall() && required.length === 0) {
      return { changed: true, text: `fonts for Arabic script are missing (${wanted.join(' ')})` };
    }
    if (!mayInstall()) throw new SetupError(missingPackages(wanted));
    announce(`installing ${wanted.join(' ')}`);
    await installPackages(wanted);
    const still = [...(await missingLibraries()), ...missingTools()];
    if (still.length > 0) throw new SetupError(missingPackages(still));
    return { changed: true, text: `installed ${wanted.join(' ')}` };
  },
};

async function missingLibraries() {
  const electron = electronRuntime();
  if (!electron) return [];
  const { output } = await runCommand('ldd', [electron.executable]);
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
  return [...new Set(missing.map((name) => libraryPackages[name] ?? name))];
}

function missingTools() {
  const tools = {
    ...(hasDisplay() ? {} : displayTools),
    ...(bindingIsMissing() ? buildTools : {}),
  };
  return Object.entries(tools)
    .filter(([tool]) => !isOnPath(tool))
    .map(([, debian]) => debian);
}

/** Whether packages can be installed here without asking anybody. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} tool */
export function isOnPath(tool) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${tool}`));
}

/** The window brings its own fonts; native menus and dialogs show names in Arabic script too. */
async function missingFonts() {
  const { code, output } = await runCommand('fc-list', [':lang=fa', 'family']);
  if (code === 127) return ['fontconfig', 'fonts-noto-core'];
  return output.trim() === '' ? ['fonts-noto-core'] : [];
}

/** @param {readonly string[]} packages */
export async function installPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update', '-qq'], { env });
  const names = await Promise.all(packages.map(nameHere));
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    { env },
  );
  if (code !== 0) {
    const report = lastLines(update.code === 0 ? output : `${update.output}\n${output}`);
    throw new SetupError(`${missingPackages(names)}\n\napt-get said:\n${report}`);
  }
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries when time stamps grew to 64 bits.
 * @param {string} debian
 */
async function nameHere(debian) {
  const renamed = `${debian}t64`;
  const { output } = await runCommand('apt-cache', ['policy', renamed]);
  return /Candidate: \d/.test(output) ? renamed : debian;
}

/**
 * What the system lacks, and how to install it.
 * @param {readonly string[]} packages
 */
export function missingPackages(packages) {
  return (
    `The system lacks: ${packages.join(', ')}.\n` +
    'Install what is missing and run the command again. On Debian or Ubuntu:\n\n' +
    `  sudo apt-get install ${packages.join(' ')}\n\n` +
    '(On newer releases some of these names end in t64. Elsewhere, the packages that hold the\n' +
    'same libraries and tools: GTK 3, NSS, ALSA, GBM, ATK; Xvfb where there is no screen.)'
  );
}
