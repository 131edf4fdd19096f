import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  backupNoteSchema,
  type BackupChoice,
  type BackupFacts,
  type BackupNote,
} from '../../../core/backup/backup';
import { parseBackupName, writeBackupName } from '../../../core/backup/backupName';
import { chooseBackups, type BackupBudget } from '../../../core/backup/chooseBackups';
import { uidSchema } from '../../../core/uid';
import { writeBeside } from '../files/writeBeside';

const WHOLE = '.ascribe';
/** Written, but not looked over yet. */
const UNCHECKED = '.unchecked';
const NOTE = '.json';

interface Backup extends BackupChoice {
  readonly path: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly revision: number;
  readonly bytes: number;
  readonly checked: boolean;
  /** Null where it is lost. */
  readonly note: BackupNote | null;
}

/** The backups of all cases: a folder for each, named by its uid. */
export interface BackupFolder {
  readonly path: string;
  /** Newest first. */
  list(): Promise<Backup[]>;
  /** Where a backup of this state is to be written; the note is beside it by then. */
  begin(note: BackupNote, at: number): Promise<Backup>;
  /** It was looked over: it is a backup like the others from now on. */
  accept(backup: Backup, facts: BackupFacts): Promise<void>;
  remove(backup: Backup): Promise<void>;
  /** What was being written when Ascribe ended. */
  sweep(): Promise<void>;
  /** Keeps those that are worth their space. */
  giveUpOld(now: number): Promise<void>;
}

async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // No backup was made yet, or somebody took them away.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readNote(path: string): Promise<BackupNote | null> {
  try {
    return backupNoteSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

export function openBackupFolder(root: string, budget?: BackupBudget): BackupFolder {
  const folderOf = (of: string) => join(root, of);
  const noteOf = (of: string, name: string) => join(folderOf(of), name + NOTE);

  async function readBackup(of: string, file: string): Promise<Backup | null> {
    const ending = [WHOLE, UNCHECKED].find((end) => file.endsWith(end));
    if (ending === undefined) return null;
    const name = file.slice(0, -ending.length);
    const named = parseBackupName(name);
    const path = join(folderOf(of), file);
    const found = await stat(path).catch(() => null);
    if (named === null || found?.isFile() !== true) return null;
    const note = await readNote(noteOf(of, name));
    const checked = ending === WHOLE;
    return { case: of, name, path, ...named, bytes: found.size, checked, note };
  }

  async function casesHere(): Promise<string[]> {
    return (await readNames(root)).filter((name) => uidSchema.safeParse(name).success);
  }

  async function list(): Promise<Backup[]> {
    const all: Backup[] = [];
    for (const of of await casesHere()) {
      for (const file of await readNames(folderOf(of))) {
        const backup = await readBackup(of, file);
        if (backup) all.push(backup);
      }
    }
    return all.sort((a, b) => b.at - a.at);
  }

  async function remove(backup: Backup): Promise<void> {
    await rm(backup.path, { force: true });
    await rm(noteOf(backup.case, backup.name), { force: true });
  }

  return {
    path: root,
    list,
    remove,

    async begin(note, at) {
      const { case: of, revision } = note;
      const name = writeBackupName({ at, revision });
      await mkdir(folderOf(of), { recursive: true });
      await writeBeside(noteOf(of, name), JSON.stringify(note));
      const path = join(folderOf(of), name + UNCHECKED);
      return { case: of, name, path, at, revision, bytes: 0, checked: false, note };
    },

    async accept(backup, facts) {
      const name = writeBackupName({ at: backup.at, revision: facts.revision });
      const note = {
        ...(backup.note ?? { from: '', reason: 'edited' as const }),
        ...facts,
      };
      await writeBeside(noteOf(facts.case, name), JSON.stringify(note));
      await rename(backup.path, join(folderOf(facts.case), name + WHOLE));
      if (name !== backup.name) await rm(noteOf(backup.case, backup.name), { force: true });
    },

    async sweep() {
      for (const of of await casesHere()) {
        const files = await readNames(folderOf(of));
        const names = new Set(
          files.flatMap((file) => (file.endsWith(NOTE) ? [] : [file.replace(/\.\w+$/, '')])),
        );
        for (const file of files) {
          const isNoteAlone = file.endsWith(NOTE) && !names.has(file.slice(0, -NOTE.length));
          const isPart = /\.(part|tmp)(-\w+)?$/.test(file);
          if (isPart || isNoteAlone) await rm(join(folderOf(of), file), { force: true });
        }
      }
    },

    async giveUpOld(now) {
      const all = await list();
      const kept = new Set(chooseBackups(all, now, budget));
      for (const backup of all) if (!kept.has(backup)) await remove(backup);
      for (const of of await casesHere()) {
        if (!all.some((backup) => backup.case === of)) {
          // One that still holds something stays.
          await rmdir(folderOf(of)).catch(() => undefined);
        }
      }
    },
  };
}
