import { readFileSync, writeFileSync } from 'node:fs';
import { ask, asked, expect, mainLog, test } from './ascribe';
import { databasePid, noteEvents } from './caseFiles';

const describe = (title: string) => ({
  commands: [{ name: 'case.describe' as const, args: { title } }],
});

test('when the process of the case dies, the window is told and every saved edit is there', async ({
  start,
}) => {
  const started = await start();
  const { page } = started;
  await asked(page, 'case.execute', describe('Before'));
  const before = await asked(page, 'case.state', null);
  const lost = await noteEvents(page, 'database.lost');
  const restored = await noteEvents(page, 'database.restored');
  const opened = await noteEvents(page, 'case.opened');

  const pid = await databasePid(started.app);
  expect(pid).not.toBeNull();
  process.kill(pid!, 'SIGKILL');

  await expect.poll(restored).toHaveLength(1);
  expect(await lost()).toHaveLength(1);
  expect((await lost())[0]?.message).toContain('iraq-2021.ascribe');
  expect((await opened()).at(-1)).toEqual(before);
  expect(await asked(page, 'case.state', null)).toEqual(before);
  await asked(page, 'case.execute', describe('After'));
  await asked(page, 'case.undo', null);
  expect((await asked(page, 'case.state', null)).case.title).toBe('Before');
});

test('a request that the process dies under is not acknowledged, and what is acknowledged is kept', async ({
  start,
}) => {
  const started = await start();
  const { page } = started;
  await asked(page, 'case.state', null);
  const restored = await noteEvents(page, 'database.restored');
  for (let round = 1; round <= 3; round += 1) {
    const before = (await asked(page, 'case.state', null)).case.title;
    const edits = page.evaluate(async (number) => {
      const answers: { title: string; ok: boolean }[] = [];
      for (let edit = 0; edit < 300; edit += 1) {
        const title = `Edit ${number}.${edit}`;
        const step = { commands: [{ name: 'case.describe' as const, args: { title } }] };
        const { ok } = await window.ascribe.request('case.execute', step);
        answers.push({ title, ok });
        if (!ok) break;
      }
      return answers;
    }, round);
    const pid = await databasePid(started.app);
    expect(pid).not.toBeNull();
    process.kill(pid!, 'SIGKILL');
    const answers = await edits;
    await expect.poll(restored).toHaveLength(round);
    const { title } = (await asked(page, 'case.state', null)).case;
    const acknowledged = answers.filter(({ ok }) => ok).map((edit) => edit.title);
    const asking = answers.filter(({ ok }) => !ok).map((edit) => edit.title);
    // The one that was under way may have been written just before its answer was lost.
    expect([acknowledged.at(-1) ?? before, ...asking]).toContain(title);
  }
});

test('a process that dies again and again is given up with a message, and a case can be opened', async ({
  start,
}) => {
  const started = await start();
  const { page } = started;
  await asked(page, 'case.state', null);
  const lost = await noteEvents(page, 'database.lost');
  let killed = 0;
  const killUntilGivenUp = async () => {
    const pid = await databasePid(started.app);
    if (pid !== null) {
      try {
        process.kill(pid, 'SIGKILL');
        killed += 1;
      } catch {
        // It was gone already.
      }
    }
    return (await lost()).some(({ message }) => message.includes('could not be opened'));
  };
  await expect.poll(killUntilGivenUp, { intervals: [200], timeout: 30_000 }).toBe(true);
  expect(killed).toBeGreaterThan(3);
  expect(await ask(page, 'case.state', null)).toMatchObject({
    ok: false,
    error: { code: 'database.lost' },
  });
  expect(await asked(page, 'file.openSample', null)).toBe(true);
  expect((await asked(page, 'case.state', null)).fileName).toBe('iraq-2021.ascribe');
});

test('a page that crashes is drawn anew and shows the same case', async ({ start }) => {
  const { app, page } = await start();
  await asked(page, 'case.execute', describe('Still here'));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  // Playwright lets go of a page that crashed; main still reaches it.
  const title = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return null;
      // A page that goes while it is asked never answers.
      const answer = (await Promise.race([
        contents.executeJavaScript("window.ascribe.request('case.state', null)").catch(() => null),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ])) as { value?: { case: { title: string } } } | null | undefined;
      return answer?.value?.case.title ?? null;
    });
  await expect.poll(title).toBe('Still here');
});

test('a mistake that nothing caught is told and logged, and Ascribe goes on', async ({
  start,
  userData,
}) => {
  const { app, page } = await start();
  await asked(page, 'case.state', null);
  await app.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('the name of an informant');
    });
  });
  await expect(page.getByRole('alert')).toContainText('Every edit that was saved');
  await asked(page, 'case.execute', describe('After'));
  const logged = () => readFileSync(mainLog(userData), 'utf8');
  await expect.poll(logged).toContain('not caught: RangeError');
  expect(logged()).not.toContain('informant');
  // Every test fails by such a line; this one was meant.
  writeFileSync(mainLog(userData), '');
});
