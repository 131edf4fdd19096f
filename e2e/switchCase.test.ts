import type { ElectronApplication } from '@playwright/test';
import { asked, expect, test } from './ascribe';
import { copySample, databasePid, drop, noteEvents } from './caseFiles';

async function openCasePid(app: ElectronApplication): Promise<number> {
  const pid = await databasePid(app);
  if (pid === null) throw new Error('No case is open.');
  return pid;
}

test('no change of the case before is told once another one is open', async ({ start, folder }) => {
  const { app, page } = await start(copySample(folder, 'before.ascribe'));
  await asked(page, 'case.state', null);
  const pid = await openCasePid(app);
  const opened = await noteEvents(page, 'case.opened');
  await page.evaluate(async () => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    window.ascribe.on('case.opened', ({ fileName }) => told.push(fileName));
    window.ascribe.on('case.changed', ({ state }) => told.push(state.fileName));
    const edits = Array.from({ length: 400 }, (_, edit) => {
      const step = { commands: [{ name: 'case.describe' as const, args: { title: `${edit}` } }] };
      return window.ascribe.request('case.execute', step);
    });
    await edits[0];
  });
  // Most edits, and what is asked after each, now wait in a process that goes on too late.
  process.kill(pid, 'SIGSTOP');
  const dropped = drop(page, copySample(folder, 'after.ascribe'));
  await expect.poll(opened).toHaveLength(1);
  process.kill(pid, 'SIGCONT');
  await dropped;
  await asked(page, 'case.state', null);
  const told = await page.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  expect(told).toContain('after.ascribe');
  expect(told.slice(told.indexOf('after.ascribe'))).not.toContain('before.ascribe');
});

test('the window is told what it is for while a case is still being opened', async ({
  start,
  folder,
}) => {
  const { app, page } = await start();
  await asked(page, 'case.state', null);
  const opened = await noteEvents(page, 'case.opened');
  const pid = await openCasePid(app);
  // A process that does not answer keeps its case from being left, and the next from being open.
  process.kill(pid, 'SIGSTOP');
  const dropped = drop(page, copySample(folder, 'next.ascribe')).then(() => 'the case');
  await expect.poll(opened).toHaveLength(1);
  const about = asked(page, 'app.about', null).then(({ purpose }) => purpose);
  expect(await Promise.race([about, dropped])).toBe('workbench');
  process.kill(pid, 'SIGCONT');
  await dropped;
});
