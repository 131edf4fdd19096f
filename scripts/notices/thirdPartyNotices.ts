import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licencesToText } from './licencesToText';
import { packageFolder } from './packageFolder';
import { readLicence } from './readLicence';

/** Shipped beside the bundles, so that no bundle holds them. */
const unbundled = ['better-sqlite3', 'electron'];

/**
 * Writes the licences of all packages that the bundles really contain. To be given to every bundle
 * of one build: each adds what it holds, and the last one leaves the whole list.
 */
export function thirdPartyNotices(root: string, file: string): Plugin {
  const folders = new Set(unbundled.map((name) => resolve(root, 'node_modules', name)));
  return {
    name: 'third-party-notices',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    generateBundle(_, bundle) {
      const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      const parts = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk'
          ? part.moduleIds
          : part.originalFileNames.map((name) => resolve(root, 'renderer', name)),
      );
      for (const id of [...parts, ...styles]) {
        const folder = packageFolder(id);
        if (folder !== null) folders.add(folder);
      }
      const path = resolve(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, licencesToText([...folders].map(readLicence)));
    },
  };
}
