import { join } from 'node:path';
import { projectFolder } from '../runtime/projectFolder.mjs';
import { hashFiles } from './hashFiles.mjs';
import { lastLines, runNpm } from './runCommand.mjs';
import { SetupError } from './setupError.mjs';
import { stampMatches, writeStamp } from './stamp.mjs';

const stamp = join(projectFolder, 'node_modules', '.ascribe-installed');

/** @type {import('./step.mjs').Step} */
export const installDependencies = {
  name: 'Dependencies',
  async run(announce) {
    const hash = hashFiles(
      projectFolder,
      ['package-lock.json', '.npmrc'],
      [process.versions.modules, process.platform, process.arch],
    );
    if (stampMatches(stamp, hash)) return { changed: false, text: 'as in the lockfile' };
    announce('installing from the lockfile; a minute or more the first time');
    // No package needs its install script here; what is native is built by a step of its own.
    const { code, output } = await runNpm(['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: projectFolder,
    });
    if (code !== 0) {
      throw new SetupError(
        'npm could not install the dependencies. If the registry could not be reached, check the ' +
          `network and run the command again.\n\nnpm said:\n${lastLines(output)}`,
      );
    }
    writeStamp(stamp, hash);
    return { changed: true, text: 'installed from the lockfile' };
  },
};
