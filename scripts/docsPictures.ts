// Draws the pictures in docs/pictures anew, with the app itself on the sample case.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type {} from '../renderer/client';
import { launchApp } from '../e2e/ascribe';
import { choose } from '../e2e/inWindow';
import { projectFolder } from './runtime/projectFolder.mjs';

const SIZE = { width: 1440, height: 900 };
const CHART = 'Who is behind Ain al-Assad?';
const SHOWN = 'Rocket at Ain al-Assad';
const folder = join(projectFolder, 'docs/pictures');

/** The window with the attack that the article is about chosen, in one theme. */
async function drawWindow(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, SIZE);
  await page.evaluate(
    (chosen) => window.ascribe.request('settings.change', { theme: chosen }),
    theme,
  );
  await page.getByRole('combobox', { name: 'Search the case' }).fill(CHART);
  await page.getByRole('option', { name: CHART }).first().click();
  await choose(page, SHOWN);
  await page.getByRole('combobox', { name: 'Search the case' }).fill('');
  await page.getByRole('button', { name: 'Fit to window' }).first().click();
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  await page.mouse.move(0, 0);
  // The graph places its labels a moment after it stands still.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `window-${theme}.png`) });
}

const userData = mkdtempSync(join(tmpdir(), 'ascribe-pictures-'));
const app = await launchApp(userData);
try {
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await drawWindow(app, theme);
    console.log(`docs/pictures/window-${theme}.png`);
  }
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
}
