import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { runtimeEnvironment } from '../runtime/runtimeEnvironment.mjs';
import { hashFiles } from './hashFiles.mjs';
import { lastLines, runCommand } from './runCommand.mjs';
import { SetupError } from './setupError.mjs';
import { stampMatches, writeStamp } from './stamp.mjs';

/** @type {import('./step.mjs').Step} */
export const buildApp = builtOnce({
  name: 'App',
  inputs: [
    'package.json',
    'package-lock.json',
    'electron.vite.config.ts',
    'tsconfig.json',
    'core',
    'db',
    'electron',
    'renderer',
    'scripts/notices',
  ],
  result: 'out/main/index.js',
  args: ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
});

/** @type {import('./step.mjs').Step} */
export const buildSample = builtOnce({
  name: 'Sample case',
  inputs: [
    'package-lock.json',
    'core',
    'db',
    'samples',
    'scripts/buildSample.ts',
    'scripts/sample',
  ],
  result: 'out/samples/iraq-2021.ascribe',
  args: ['--import', 'tsx', 'scripts/buildSample.ts'],
});

/**
 * @param {{ name: string, inputs: readonly string[], result: string, args: readonly string[] }} build
 * @returns {import('./step.mjs').Step}
 */
function builtOnce({ name, inputs, result, args }) {
  const stamp = join(projectFolder, 'out', `.${result.replace(/\W/g, '-')}`);
  return {
    name,
    async run(announce) {
      const hash = hashFiles(projectFolder, inputs);
      if (stampMatches(stamp, hash) && existsSync(join(projectFolder, result))) {
        return { changed: false, text: 'built' };
      }
      announce('building');
      const { code, output } = await runCommand(process.execPath, args, {
        cwd: projectFolder,
        env: runtimeEnvironment(),
      });
      if (code !== 0) {
        throw new SetupError(
          `${name}: the build failed. If you changed nothing, \`git status\` tells what differs\n` +
            `from the published state.\n\nThe build said:\n${lastLines(output, 60)}`,
        );
      }
      writeStamp(stamp, hash);
      return { changed: true, text: 'built' };
    },
  };
}
