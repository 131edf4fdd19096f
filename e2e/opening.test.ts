import type { ElectronApplication } from '@playwright/test';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { generateCase } from '../scripts/generate/generateCase';
import { asked, electronCommand, expect, test } from './ascribe';
import { copySample, databasePid, drop, hashOf } from './caseFiles';

/** From now on, the process of the next file stops as soon as it is there. */
async function holdNextProcess(app: ElectronApplication, open: number | null): Promise<void> {
  await app.evaluate(({ app: main }, known) => {
    const timer = setInterval(() => {
      for (const { name, pid } of main.getAppMetrics()) {
        if (name !== 'Ascribe case file' || pid === known) continue;
        clearInterval(timer);
        process.kill(pid, 'SIGSTOP');
        Object.assign(globalThis, { held: pid });
      }
    }, 2);
  }, open);
}

test('an opening that takes long is shown, the case before is worked on meanwhile, and it is cancelled', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder, 'before.ascribe'));
  await asked(page, 'case.state', null);
  const other = copySample(folder, 'other.ascribe');
  const before = hashOf(other);
  await holdNextProcess(app, await databasePid(app));
  const dropped = drop(page, other);
  const notice = page.getByRole('group', { name: 'Opening “other.ascribe”' });
  await expect(notice.getByRole('progressbar')).toBeVisible();

  const step = { commands: [{ name: 'case.describe' as const, args: { title: 'Meanwhile' } }] };
  await asked(page, 'case.execute', step);
  expect((await asked(page, 'case.state', null)).case.title).toBe('Meanwhile');

  await notice.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(notice).toHaveCount(0);
  // What does not leave by itself is ended.
  expect(await dropped).toEqual({ ok: true, value: false });
  expect((await asked(page, 'case.state', null)).fileName).toBe('before.ascribe');
  expect(hashOf(other)).toBe(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Starts the app on a file, and tells how it ended after its window was gone. */
function endWithoutWindow(userData: string, file: string): Promise<number | null> {
  const { executable, args } = electronCommand(userData, 'loseWindow');
  const limits = { timeout: 90_000, killSignal: 'SIGKILL' } as const;
  const child = spawn(executable, [...args, file], { stdio: 'ignore', ...limits });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

// Not under Playwright: what is being debugged waits for its debugger when it ends.
test('Ascribe ends when it is quit while its first case is still being opened', async ({
  userData,
  folder,
}) => {
  const path = join(folder, 'large.ascribe');
  generateCase({ out: path, entities: 4000, seed: 1, chart: 10 }, () => undefined);
  expect(await endWithoutWindow(userData, path)).toBe(0);
  const again = copySample(folder, 'again.ascribe');
  expect(await endWithoutWindow(userData, again)).toBe(0);
});
