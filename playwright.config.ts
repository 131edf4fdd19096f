import { defineConfig } from '@playwright/test';
import { runtimeEnvironment } from './scripts/runtime/runtimeEnvironment.mjs';

// This file is read in every worker, and the workers start the app.
Object.assign(process.env, runtimeEnvironment());

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/runtime/startMissingDisplay.mjs',
  // Each test starts a whole app; more of them at a time than cores only make each other late.
  workers: 2,
  fullyParallel: true,
  // Only to end what hangs: a busy machine must not fail a journey.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: { trace: 'retain-on-failure' },
});
