import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { thirdPartyNotices } from './scripts/notices/thirdPartyNotices';

const here = import.meta.dirname;
const notices = thirdPartyNotices(here, 'out/THIRD-PARTY-NOTICES.txt');

export default defineConfig({
  main: {
    plugins: [notices],
    build: {
      outDir: 'out/main',
      // Everything is bundled but the native binding's own package: packages for users stay small.
      externalizeDeps: { include: ['better-sqlite3'] },
      rollupOptions: {
        input: {
          index: resolve(here, 'electron/main/index.ts'),
          database: resolve(here, 'electron/database/index.ts'),
        },
      },
    },
  },
  preload: {
    plugins: [notices],
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: resolve(here, 'electron/preload/index.ts') },
        // A sandboxed preload script cannot import: one file, and in the older module format.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), notices],
    worker: { plugins: () => [notices] },
    build: {
      outDir: 'out/renderer',
      // The window's policy allows no inline script and no data: URL for fonts or pictures.
      assetsInlineLimit: 0,
      // Half a megabyte of rules is read before anything is drawn.
      cssMinify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
