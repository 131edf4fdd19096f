import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, parse, resolve } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { lineSchema } from '../../../core/language/scalars';
import type { PictureFormat } from '../../../core/picture/pictureForm';
import type { PictureOrder, WindowOrder } from '../../../core/picture/pictureOrder';
import type { ReportOrder } from '../../../core/picture/reportOrder';
import type { Written } from '../../../core/contract';
import { describeDataFormat } from '../../../core/export/dataFormats';
import type { DataWish } from '../../../core/export/dataWish';
import type { BackupChoice } from '../../../core/backup/backup';
import { fail, ok, type Result } from '../../../core/result';
import type { BackupFolder } from '../backups/backupFolder';
import { restoreBackup } from '../backups/restoreBackup';
import type { CaseDesk } from '../case/caseDesk';
import { wasCancelled, type Works } from '../case/works';
import type { KeptState } from '../kept/keptState';
import { isCancelled } from '../picture/commissions';
import { writePicture } from '../picture/writePicture';
import { sendEvent } from '../windows/appWindows';
import { chooseSampleCopy } from './chooseSampleCopy';
import { openSampleCopy } from './openSampleCopy';

const EXTENSION = '.ascribe';
const MOST_RECENT = 12;
const JSON_EXTENSION = '.json';
const filters = [{ name: 'Ascribe case', extensions: [EXTENSION.slice(1)] }];
const jsonFilters = [{ name: 'Case as JSON', extensions: [JSON_EXTENSION.slice(1)] }];
/** What Open… offers at once: a case, and what one can be made from. */
const openFilters = [
  {
    name: 'Ascribe case, or case as JSON',
    extensions: [EXTENSION.slice(1), JSON_EXTENSION.slice(1)],
  },
];

/** A kind of file to save. */
interface Saved {
  /** The first is added to a name that has none of them. */
  readonly extensions: readonly [string, ...string[]];
  readonly filters: { name: string; extensions: string[] }[];
}

const savedCase: Saved = { extensions: [EXTENSION], filters };
const savedPicture = (format: PictureFormat): Saved => ({
  extensions: [`.${format}`],
  filters: [{ name: `Picture (${format.toUpperCase()})`, extensions: [format] }],
});

const savedReports: Readonly<Record<ReportOrder['report']['format'], Saved>> = {
  html: {
    extensions: ['.html'],
    filters: [{ name: 'Report as a web page', extensions: ['html'] }],
  },
  pdf: { extensions: ['.pdf'], filters: [{ name: 'Report as PDF', extensions: ['pdf'] }] },
};

/** What the File menu does. False: the analyst closed the dialog, or cancelled what took long. */
export interface CaseFiles {
  /** Of a case as JSON a case is made, for which the analyst is asked for a place. */
  openPath(path: string): Promise<Result<boolean>>;
  open(): Promise<Result<boolean>>;
  create(): Promise<Result<boolean>>;
  /** Asks first where there is a copy with edits, but not while the app starts. */
  openSample(when: 'asked' | 'starting'): Promise<Result<boolean>>;
  openRecent(index: number): Promise<Result<boolean>>;
  /** Makes a case from one as JSON, both of which the analyst is asked for. */
  importJson(): Promise<Result<boolean>>;
  saveCopy(): Promise<Result<boolean>>;
  /** As a new file, which is opened: what is there stays as it is. */
  restoreBackup(choice: BackupChoice): Promise<Result<boolean>>;
  exportPicture(order: PictureOrder): Promise<Result<boolean>>;
  exportReport(order: ReportOrder): Promise<Result<boolean>>;
  /** Null: the analyst closed the dialog, or cancelled. */
  exportData(wish: DataWish): Promise<Result<Written | null>>;
}

/** Where the analyst wants a file. */
interface Chosen {
  readonly path: string;
  /** The dialog asked about this very name; not where the extension was added to it afterwards. */
  readonly mayReplace: boolean;
}

interface Surroundings {
  readonly desk: CaseDesk;
  readonly kept: KeptState;
  readonly works: Works;
  readonly backups: BackupFolder;
  readonly window: () => BrowserWindow | null;
}

export function createCaseFiles(surroundings: Surroundings): CaseFiles {
  const { desk, kept, window } = surroundings;

  function list(path: string): void {
    const others = kept.now().recent.filter((other) => other !== path);
    kept.change({ recent: [path, ...others].slice(0, MOST_RECENT) });
    app.addRecentDocument(path);
  }

  function remember(path: string): void {
    kept.change({ last: path });
    list(path);
  }

  async function openPath(given: string): Promise<Result<boolean>> {
    const path = resolve(given);
    // The file that is open already is not opened a second time; the window has come to the front.
    if (path === desk.path()) return ok(true);
    if (extname(path).toLowerCase() === JSON_EXTENSION) return importFrom(path);
    const opened = await desk.open({ path, mode: 'edit', create: null });
    if (!opened.ok) return wasCancelled(opened) ? ok(false) : opened;
    remember(path);
    return ok(true);
  }

  async function askWhatToOpen(
    title: string,
    offered: { name: string; extensions: string[] }[],
  ): Promise<string | null> {
    const parent = window();
    const options = { title, filters: offered, properties: ['openFile' as const] };
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  }

  async function importFrom(json: string): Promise<Result<boolean>> {
    const name = parse(json).name.replace(/\.ascribe$/i, '');
    const chosen = await askWhereToSave(
      `New Case from “${basename(json)}”`,
      join(dirname(json), `${name}${EXTENSION}`),
    );
    if (chosen === null) return ok(false);
    const { path } = chosen;
    if (existsSync(path)) return alreadyThere(path, 'the new case');
    const { author } = kept.now().settings;
    const opened = await desk.open({ path, mode: 'edit', create: { json, author } });
    if (!opened.ok) return wasCancelled(opened) ? ok(false) : opened;
    remember(path);
    return ok(true);
  }

  async function askWhereToSave(
    title: string,
    suggested: string,
    kind = savedCase,
  ): Promise<Chosen | null> {
    const options = {
      title,
      defaultPath: suggested,
      filters: kind.filters,
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    };
    const parent = window();
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    if (canceled || filePath === '') return null;
    const isComplete = kind.extensions.some((end) => filePath.toLowerCase().endsWith(end));
    const path = resolve(isComplete ? filePath : `${filePath}${kind.extensions[0]}`);
    return { path, mayReplace: isComplete };
  }

  return {
    openPath,

    async open() {
      const path = await askWhatToOpen('Open a Case', openFilters);
      return path === null ? ok(false) : openPath(path);
    },

    async importJson() {
      const path = await askWhatToOpen('New Case from JSON', jsonFilters);
      return path === null ? ok(false) : importFrom(resolve(path));
    },

    async create() {
      const chosen = await askWhereToSave('New Case', `Untitled${EXTENSION}`);
      if (chosen === null) return ok(false);
      const { path } = chosen;
      if (existsSync(path)) return alreadyThere(path, 'the new case');
      const title = lineSchema.safeParse(parse(path).name.trim());
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

    async openSample(when) {
      const choose = (copy: string) => chooseSampleCopy(copy, window());
      const opened = await openSampleCopy(desk, when === 'asked' ? choose : null);
      if (!opened.ok || opened.value === false) return opened.ok ? ok(false) : opened;
      // The menu's own item leads to the newest copy alone.
      if (opened.value.left !== null) list(opened.value.left);
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
      const chosen = await askWhereToSave('Save a Copy', `${parse(from).name} copy${EXTENSION}`);
      if (chosen === null) return ok(false);
      if (isSameFile(chosen.path, from)) {
        return fail(
          'file.same',
          `“${basename(from)}” is the open case itself, and every edit is saved in it. ` +
            'Choose another name for the copy.',
        );
      }
      if (existsSync(chosen.path) && !chosen.mayReplace) {
        return alreadyThere(chosen.path, 'the copy');
      }
      const saved = await desk.saveCopy(chosen.path);
      if (wasCancelled(saved)) return ok(false);
      return saved.ok ? ok(true) : saved;
    },

    async restoreBackup(choice) {
      const ask = async (suggested: string) =>
        (await askWhereToSave('Restore from Backup', suggested))?.path ?? null;
      const restored = await restoreBackup(surroundings, choice, ask);
      if (!restored.ok) return wasCancelled(restored) ? ok(false) : restored;
      if (restored.value === null) return ok(false);
      remember(restored.value);
      return ok(true);
    },

    async exportPicture(order) {
      const from = desk.path();
      if (from === null) return fail('case.none', 'No case is open, so there is nothing to draw.');
      const { format } = order.form;
      const suggested = `${parse(from).name}.${format}`;
      const chosen = await askWhereToSave('Export Picture', suggested, savedPicture(format));
      return chosen === null ? ok(false) : drawThere(chosen, 'the picture', order);
    },

    async exportReport(order) {
      const from = desk.path();
      if (from === null)
        return fail('case.none', 'No case is open, so there is nothing to report.');
      const { format } = order.report;
      const suggested = `${parse(from).name} report.${format}`;
      const chosen = await askWhereToSave('Export Report', suggested, savedReports[format]);
      return chosen === null ? ok(false) : drawThere(chosen, 'the report', order);
    },

    async exportData(wish) {
      const from = desk.path();
      if (from === null)
        return fail('case.none', 'No case is open, so there is nothing to export.');
      const { label, extensions } = describeDataFormat(wish.format);
      const chosen = await askWhereToSave(
        `Export ${label}`,
        `${parse(from).name}${extensions[0]}`,
        {
          extensions,
          filters: [{ name: label, extensions: extensions.map((end) => end.slice(1)) }],
        },
      );
      if (chosen === null) return ok(null);
      const { path, mayReplace } = chosen;
      if (existsSync(path) && !mayReplace) return alreadyThere(path, 'the export');
      const exported = await desk.exportData(path, wish);
      if (wasCancelled(exported)) return ok(null);
      if (!exported.ok) return exported;
      const where = `“${basename(path)}” in “${dirname(path)}”`;
      return ok({ where, notes: exported.value.notes });
    },
  };
}

async function drawThere(
  { path, mayReplace }: { readonly path: string; readonly mayReplace: boolean },
  what: string,
  order: WindowOrder,
): Promise<Result<boolean>> {
  if (existsSync(path) && !mayReplace) return alreadyThere(path, what);
  sendEvent('picture.begun', null);
  const written = await writePicture(path, order);
  if (isCancelled(written)) return ok(false);
  return written.ok ? ok(true) : written;
}

function alreadyThere(path: string, what: string): Result<never> {
  return fail(
    'file.exists',
    `“${basename(path)}” exists already and was left as it is. Choose another name for ${what}.`,
  );
}

/** Also by another spelling of its name, or through a link. */
function isSameFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((of) => statSync(of, { throwIfNoEntry: false }));
  return path === other || (!!one && !!two && one.ino === two.ino && one.dev === two.dev);
}
