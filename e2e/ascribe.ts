import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { ArgsOf, ReplyOf, windowRequests } from '../core/contract';
import { packedReplySchema, unpackReply } from '../core/packedReply';
import { ok, type Result } from '../core/result';
import { finishNow } from '../core/sliced';
import type {} from '../renderer/client';
import { chromiumFlags } from '../scripts/runtime/chromiumFlags.mjs';
import { electronRuntime } from '../scripts/runtime/electronRuntime.mjs';
import { projectFolder } from '../scripts/runtime/projectFolder.mjs';

type Requests = typeof windowRequests;
type RequestName = Exclude<keyof Requests, 'file.openDropped'>;

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  /** A folder of the test's own, for its case files and exports. */
  readonly folder: string;
  /** What the app keeps from one start to the next, of this test alone. */
  readonly userData: string;
  /** Starts the app as a user does, with these arguments. Ended after the test. */
  readonly start: (...args: string[]) => Promise<Started>;
}

/** What is loaded into the app ahead of itself. */
export type Ahead = 'waitForTester' | 'loseWindow' | 'makeMistake';

/** The executable, and what comes before the user's own arguments. */
export function electronCommand(
  userData: string,
  ahead: Ahead | null = null,
): { executable: string; args: string[] } {
  const executable = process.env['ASCRIBE_ELECTRON'] ?? electronRuntime()?.executable;
  if (executable === undefined) throw new Error('Electron is not set up. Run: npm test');
  const loaded = ahead === null ? [] : ['-r', join(projectFolder, 'e2e', 'ahead', `${ahead}.cjs`)];
  const args = [...loaded, ...chromiumFlags(), `--user-data-dir=${userData}`, projectFolder];
  return { executable, args };
}

/** The app under Playwright's hand, its first window not yet open. */
export async function launchApp(
  userData: string,
  given: readonly string[] = [],
): Promise<ElectronApplication> {
  const { executable, args } = electronCommand(userData, 'waitForTester');
  return _electron.launch({
    executablePath: executable,
    args: [...args, ...given],
    env: { ...process.env, INIT_CWD: projectFolder },
  });
}

/** How long the app may take to end, in milliseconds: longer than it waits for itself. */
const END = 60_000;

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

export function mainLog(userData: string): string {
  return join(userData, 'logs', 'main.log');
}

function mistakesIn(userData: string): string[] {
  const log = mainLog(userData);
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('not caught'));
}

function freshFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `ascribe-${name}-`));
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here.
  folder: async ({}, use) => {
    const folder = freshFolder('e2e');
    await use(folder);
    // A process that is just ending may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here.
  userData: async ({}, use) => {
    const folder = freshFolder('user');
    await use(folder);
    // A process that is just ending may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  },
  start: async ({ userData }, use) => {
    const started: { app: ElectronApplication; child: ChildProcess }[] = [];
    await use(async (...given) => {
      const app = await launchApp(userData, given);
      started.push({ app, child: app.process() });
      const page = await app.firstWindow();
      await page.waitForLoadState('domcontentloaded');
      return { app, page };
    });
    for (const { app, child } of started) {
      // One that a test has killed would be waited for.
      if (isRunning(child))
        await Promise.race([app.close().catch(() => undefined), sleep(END, null, { ref: false })]);
      if (!isRunning(child)) continue;
      // It would be waited for until the worker is given up, with all the tests that it has run.
      child.kill('SIGKILL');
      throw new Error('Ascribe did not end when it was asked to.');
    }
    expect(mistakesIn(userData), 'mistakes of Ascribe that nothing caught').toEqual([]);
  },
});

export { expect };

/** Asks over the live preload, as the window does. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  args: ArgsOf<Requests, N>,
): Promise<Result<ReplyOf<Requests, N>>> {
  const message: { name: string; args: unknown } = { name, args };
  const answer: unknown = await page.evaluate(
    (sent) => window.ascribe.request(sent.name as 'case.state', sent.args as null),
    message,
  );
  const result = answer as Result<ReplyOf<Requests, N>>;
  const packed = packedReplySchema.safeParse(result.ok ? result.value : null);
  if (!packed.success) return result;
  const { value } = finishNow(unpackReply(packed.data, null));
  return ok(value as ReplyOf<Requests, N>);
}

/** The value of a reply that must be good. */
export async function asked<N extends RequestName>(
  page: Page,
  name: N,
  args: ArgsOf<Requests, N>,
): Promise<ReplyOf<Requests, N>> {
  const answer = await ask(page, name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}
