import { defineConfig } from 'vitest/config';
import { runtimeEnvironment } from './scripts/runtime/runtimeEnvironment.mjs';

export default defineConfig({
  test: {
    // The native SQLite binding is loaded in a process of its own: a thread cannot be killed cleanly.
    pool: 'forks',
    env: runtimeEnvironment(),
    // Only to end what hangs: a busy machine must not fail a law that takes many samples.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{core,db,electron,samples,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          environment: 'happy-dom',
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
