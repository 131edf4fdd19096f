import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Change } from '../../../core/contract';
import { fail, ok, type Result } from '../../../core/result';
import { CANCELLED } from '../../../core/sliced';
import type { OtherCase } from '../../../core/together/otherCase';
import type { TakeOverWish } from '../../../core/together/takeOver';
import type { BackupKeeper } from '../backups/backupKeeper';
import type { CaseDesk } from '../case/caseDesk';
import { startCaseProcess } from '../case/caseProcess';
import { wasCancelled, type Works } from '../case/works';

/** Cases of colleagues beside the open one. They are never opened in place. */
export interface OtherCases {
  /** False: the analyst closed the dialog, or cancelled. */
  compare(): Promise<Result<boolean>>;
  end(): Promise<void>;
  /** Null: it was cancelled, and nothing was changed. */
  takeOver(wish: TakeOverWish): Promise<Result<Change | null>>;
}

interface Surroundings {
  readonly desk: CaseDesk;
  readonly works: Works;
  readonly backups: Pick<BackupKeeper, 'backupNow'>;
  readonly window: () => BrowserWindow | null;
}

const filters = [{ name: 'Ascribe case', extensions: ['ascribe'] }];

const itself = fail(
  'together.itself',
  'This is the case that is open. Choose that of a colleague, or a copy of this one.',
);

export function createOtherCases({ desk, works, backups, window }: Surroundings): OtherCases {
  /** Where the clean copy lies that is looked at. */
  let folder: string | null = null;

  /** In a process of its own, which is gone afterwards, whatever the file did to it. */
  function quarantine(from: string, into: string): Promise<Result<OtherCase>> {
    return works.run(`Looking “${basename(from)}” over`, async (watch) => {
      const process = startCaseProcess('Ascribe quarantine');
      const stopped = new Promise<Result<never>>((settle) => {
        watch.signal.addEventListener('abort', () => {
          settle(fail(CANCELLED, 'This was cancelled.'));
        });
      });
      try {
        const work = process.tell('database.quarantine', { from, folder: into }, watch);
        return await Promise.race([work, stopped]);
      } finally {
        process.kill();
        await process.ended;
      }
    });
  }

  async function end(): Promise<void> {
    const left = folder;
    if (left === null) return;
    folder = null;
    await desk.endCompare();
    await rm(left, { recursive: true, force: true });
  }

  async function compareWith(path: string): Promise<Result<boolean>> {
    await end();
    const into = await mkdtemp(join(tmpdir(), 'ascribe-quarantine-'));
    folder = into;
    const found = await quarantine(path, into);
    const compared = found.ok
      ? await desk.compare({ folder: into, fileName: basename(path), other: found.value })
      : found;
    if (compared.ok) return ok(true);
    await end();
    if (wasCancelled(compared)) return ok(false);
    const { code, message } = compared.error;
    return fail(code, `“${basename(path)}” could not be compared. ${message}`);
  }

  return {
    end,

    async compare() {
      const open = desk.path();
      if (open === null) return fail('case.none', 'No case is open. Open one first.');
      const options = {
        title: 'Compare with Another Case',
        filters,
        properties: ['openFile' as const],
      };
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [path] = filePaths;
      if (canceled || path === undefined) return ok(false);
      return resolve(path) === open ? itself : compareWith(resolve(path));
    },

    async takeOver(wish) {
      const open = desk.path();
      // One that fails is told by itself; undo takes the step back all the same.
      if (open !== null) await backups.backupNow(open, 'import');
      const done = await desk.takeOver(wish);
      return wasCancelled(done) ? ok(null) : done;
    },
  };
}
