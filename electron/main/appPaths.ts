import { join } from 'node:path';
import { app } from 'electron';

function built(...parts: string[]): string {
  return join(app.getAppPath(), 'out', ...parts);
}

/** Where the build put what main needs, unpacked or inside a package. */
export const appPaths = {
  renderer: () => built('renderer'),
  preload: () => built('preload', 'index.cjs'),
  databaseProcess: () => built('main', 'database.js'),
  /** The sample case as it was built. It is copied, never opened for editing. */
  sample: () =>
    app.isPackaged
      ? join(process.resourcesPath, 'samples', 'iraq-2021.ascribe')
      : built('samples', 'iraq-2021.ascribe'),
};
