import { closeSync, openSync, readSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { BackupKeeper } from '../backups/backupKeeper';
import type { CaseDesk } from '../case/caseDesk';
import { wasCancelled } from '../case/works';
import type {
  ChosenImport,
  ImportFile,
  ImportWish,
  TableChoices,
} from '../../../core/import/importFile';
import type { Imported } from '../../../core/import/importOutcome';
import { fail, ok, type Result } from '../../../core/result';

/** Texts may be anything; what ends so is only ever a table, or a graph. */
const tables = ['.csv', '.tsv', '.xlsx'];
const graphs = ['.graphml', '.gexf', '.cyjs', '.jsonl', '.ndjson'];

const extensionsOf = (ends: readonly string[]) => ends.map((end) => end.slice(1));

const filters = [
  {
    name: 'Tables and graphs',
    extensions: [...extensionsOf(tables), 'txt', ...extensionsOf(graphs), 'json'],
  },
  { name: 'All files', extensions: ['*'] },
];

/** Brings files of other tools into the open case. Their paths stay here. */
export interface ImportFiles {
  /** Null: the analyst closed the dialog. */
  choose(): Promise<Result<ChosenImport | null>>;
  /** Whether it is no case, but something to be brought into one. */
  takes(path: string): boolean;
  lookAt(path: string): Promise<Result<ChosenImport>>;
  /** Once more, read otherwise. */
  lookAgain(id: number, choices: TableChoices): Promise<Result<ImportFile>>;
  /** Null: it was cancelled, and nothing was changed. */
  run(id: number, wish: ImportWish): Promise<Result<Imported | null>>;
}

const noneChosen = fail('import.none', 'No file was chosen to be imported. Choose one first.');
const noneOpen = fail(
  'case.none',
  'Tables and graphs are brought into a case, and none is open. Open one or make a new one, then import the file again.',
);

/** A whole case as JSON makes a case of its own, and says in its first lines that it is one. */
function isCaseJson(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const beginning = Buffer.alloc(4096);
      const length = readSync(file, beginning);
      return /"format"\s*:\s*"ascribe-case"/.test(beginning.toString('latin1', 0, length));
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever opens it says why it cannot be read.
    return true;
  }
}

export function createImportFiles(
  desk: CaseDesk,
  backups: Pick<BackupKeeper, 'backupNow'>,
  window: () => BrowserWindow | null,
): ImportFiles {
  /** A file stays the one that a dialog was opened with, whatever is chosen meanwhile. */
  const chosen: string[] = [];

  async function lookAt(given: string): Promise<Result<ChosenImport>> {
    if (desk.path() === null) return noneOpen;
    const path = resolve(given);
    const looked = await desk.lookAtImport(path, {});
    if (looked.ok) return ok({ id: chosen.push(path) - 1, file: looked.value });
    const { code, message } = looked.error;
    return fail(code, `“${basename(path)}” cannot be imported. ${message}`);
  }

  return {
    lookAt,
    takes(path) {
      const end = extname(path).toLowerCase();
      return end === '.json' ? !isCaseJson(path) : [...tables, ...graphs].includes(end);
    },

    async choose() {
      if (desk.path() === null) return noneOpen;
      const options = { title: 'Import', filters, properties: ['openFile' as const] };
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [path] = filePaths;
      if (canceled || path === undefined) return ok(null);
      const looked = await lookAt(path);
      return wasCancelled(looked) ? ok(null) : looked;
    },

    async lookAgain(id, choices) {
      const path = chosen[id];
      return path === undefined ? noneChosen : desk.lookAtImport(path, choices);
    },

    async run(id, wish) {
      const path = chosen[id];
      const open = desk.path();
      if (path === undefined || open === null) return noneChosen;
      // One that fails is told by itself; undo takes the import back all the same.
      if (!wish.isTrial) await backups.backupNow(open, 'import');
      const done = await desk.importFile(path, wish);
      return wasCancelled(done) ? ok(null) : done;
    },
  };
}
