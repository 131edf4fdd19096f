import { SetupError } from './setupError.mjs';

const oldest = [20, 19];

/** @type {import('./step.mjs').Step} */
export const checkNode = {
  name: 'Node',
  run() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = oldest;
    if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
      throw new SetupError(
        `Ascribe needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. ` +
          'Install a newer one from nodejs.org and run the command again.',
      );
    }
    return Promise.resolve({ changed: false, text: process.versions.node });
  },
};
