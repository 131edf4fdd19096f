import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { lineSchema } from '../../../core/language/scalars';
import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import type { KeptState } from '../kept/keptState';
import { openSampleCopy } from './openSampleCopy';

const EXTENSION = '.ascribe';
const MOST_RECENT = 12;
const filters = [{ name: 'Ascribe case', extensions: [EXTENSION.slice(1)] }];

/** What the File menu does. False: the analyst closed the dialog. */
export interface CaseFiles {
  openPath(path: string): Promise<Result<boolean>>;
  open(): Promise<Result<boolean>>;
  create(): Promise<Result<boolean>>;
  openSample(): Promise<Result<boolean>>;
  openRecent(index: number): Promise<Result<boolean>>;
  saveCopy(): Promise<Result<boolean>>;
  recent(): { name: string; folder: string }[];
}

export function createCaseFiles(
  desk: CaseDesk,
  kept: KeptState,
  window: () => BrowserWindow | null,
): CaseFiles {
  function remember(path: string): void {
    const others = kept.now().recent.filter((other) => other !== path);
    kept.change({ last: path, recent: [path, ...others].slice(0, MOST_RECENT) });
    app.addRecentDocument(path);
  }

  async function openPath(given: string): Promise<Result<boolean>> {
    const path = resolve(given);
    // The file that is open already is not opened a second time; the window has come to the front.
    if (path === desk.path()) return ok(true);
    const opened = await desk.open({ path, mode: 'edit', create: null });
    if (!opened.ok) return opened;
    remember(path);
    return ok(true);
  }

  async function askWhereToSave(title: string, suggested: string): Promise<string | null> {
    const options = { title, defaultPath: suggested, filters };
    const parent = window();
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    if (canceled || filePath === '') return null;
    return extname(filePath) === EXTENSION ? filePath : `${filePath}${EXTENSION}`;
  }

  return {
    openPath,

    async open() {
      const parent = window();
      const options = { title: 'Open a Case', filters, properties: ['openFile' as const] };
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const path = filePaths[0];
      return canceled || path === undefined ? ok(false) : openPath(path);
    },

    async create() {
      const path = await askWhereToSave('New Case', `Untitled${EXTENSION}`);
      if (path === null) return ok(false);
      if (existsSync(path)) {
        return fail(
          'file.exists',
          `“${basename(path)}” exists already and was left as it is. Choose another name for the new case.`,
        );
      }
      const title = lineSchema.safeParse(basename(path, EXTENSION).trim());
      const { author } = kept.now().settings;
      const opened = await desk.open({
        path,
        mode: 'edit',
        create: { title: title.success ? title.data : 'Untitled', author },
      });
      if (!opened.ok) return opened;
      remember(path);
      return ok(true);
    },

    async openSample() {
      const opened = await openSampleCopy(desk);
      if (!opened.ok) return opened;
      kept.change({ last: desk.path() });
      return ok(true);
    },

    async openRecent(index) {
      const path = kept.now().recent[index];
      if (path === undefined) {
        return fail('file.notRecent', 'The list of recent cases has changed. Open it again.');
      }
      if (!existsSync(path)) {
        kept.change({ recent: kept.now().recent.filter((other) => other !== path) });
        return fail(
          'file.missing',
          `“${basename(path)}” is no longer in “${dirname(path)}”. It was taken off the list; ` +
            'find it with Open…',
        );
      }
      return openPath(path);
    },

    async saveCopy() {
      const from = desk.path();
      if (from === null) return fail('case.none', 'No case is open, so there is nothing to copy.');
      const path = await askWhereToSave(
        'Save a Copy',
        `${basename(from, EXTENSION)} copy${EXTENSION}`,
      );
      if (path === null) return ok(false);
      if (resolve(path) === from) {
        return fail(
          'file.same',
          `“${basename(from)}” is the open case itself, and every edit is saved in it. ` +
            'Choose another name for the copy.',
        );
      }
      const saved = await desk.saveCopy(path);
      return saved.ok ? ok(true) : saved;
    },

    recent: () =>
      kept.now().recent.map((path) => ({ name: basename(path), folder: dirname(path) })),
  };
}
