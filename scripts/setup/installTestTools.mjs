import {
  installPackages,
  isOnPath,
  mayInstall,
  missingPackages,
} from './installSystemPackages.mjs';
import { SetupError } from './setupError.mjs';
import { testTools } from './systemPackages.mjs';

/**
 * Other readers of what Ascribe exports, which tests hold it against.
 * @type {import('./step.mjs').Step}
 */
export const installTestTools = {
  name: 'Tools of the tests',
  async run(announce) {
    if (process.platform !== 'linux') return { changed: false, text: 'none needed' };
    const missing = () => [
      ...new Set(
        Object.entries(testTools)
          .filter(([tool]) => !isOnPath(tool))
          .map(([, debian]) => debian),
      ),
    ];
    const wanted = missing();
    if (wanted.length === 0) return { changed: false, text: 'all present' };
    if (!mayInstall()) throw new SetupError(missingPackages(wanted));
    announce(`installing ${wanted.join(' ')}`);
    await installPackages(wanted);
    const still = missing();
    if (still.length > 0) throw new SetupError(missingPackages(still));
    return { changed: true, text: `installed ${wanted.join(' ')}` };
  },
};
