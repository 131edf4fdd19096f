import { basename } from 'node:path';
import type { BackupReason } from '../../../core/backup/backup';
import { ok, type Result } from '../../../core/result';
import type { CaseState } from '../../../core/views/caseView';
import type { CaseProcess } from '../case/caseProcess';
import type { BackupFolder } from './backupFolder';

const minute = 60_000;

/** Opening a case is not to wait for its backup, in milliseconds. */
const AFTER_OPENING = 15_000;
const BETWEEN = 10 * minute;
/** A backup that takes long is followed by so many times as long without one. */
const PAUSE_FOR_WORK = 60;

type Holder = Pick<CaseProcess, 'tell' | 'kill'>;

interface Surroundings {
  readonly folder: BackupFolder;
  /** A process that holds no case. */
  readonly start: () => Holder;
  readonly tellFailure: (message: string) => void;
  readonly complain: (what: string) => void;
  readonly now?: () => number;
}

/** Makes backups of the case that is edited, one after the other, and never in anybody's way. */
export interface BackupKeeper {
  opened(path: string, state: CaseState): void;
  changed(path: string, state: CaseState): void;
  /** The case is about to be closed: its file is read by nobody else from here on. */
  leaving(path: string): Promise<void>;
  /** It is closed. What was edited since its last backup is backed up; settled when that is written. */
  left(path: string): Promise<void>;
  /** A backup of the open case before something large is done to it; none where its state has one. */
  backupNow(path: string, reason: BackupReason): Promise<Result<null>>;
  /** Nothing more is made but for a case that is left. */
  end(): void;
}

interface Held {
  state: CaseState;
  /** Edited since it was opened. */
  isEdited: boolean;
  timer: NodeJS.Timeout | null;
  /** No backup before this moment, by the clock. */
  notBefore: number;
  /** It is being closed: nothing else may have its file open. */
  isLeft: boolean;
}

export function createBackupKeeper(surroundings: Surroundings): BackupKeeper {
  const { folder, start, tellFailure, complain, now = Date.now } = surroundings;
  const held = new Map<string, Held>();
  /** Said once until one goes well again. */
  const told = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  let working: { readonly path: string; readonly holder: Holder } | null = null;
  let isEnding = false;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function withHolder<T>(path: string, work: (holder: Holder) => Promise<T>): Promise<T> {
    const holder = start();
    working = { path, holder };
    try {
      return await work(holder);
    } finally {
      working = null;
      holder.kill();
    }
  }

  async function hasBackup({ case: of, revision, savedAt }: CaseState): Promise<boolean> {
    const all = await folder.list();
    return all.some(
      (backup) =>
        backup.case === of.uid &&
        backup.note?.revision === revision &&
        backup.note.savedAt === savedAt,
    );
  }

  /** What was written when Ascribe ended is looked over, and what was half written removed. */
  async function tidy(path: string): Promise<void> {
    if (isEnding) return;
    await folder.sweep();
    const unchecked = (await folder.list()).filter(({ checked }) => !checked);
    if (unchecked.length === 0) return;
    const looked = await withHolder(path, (holder) => lookOver(holder, unchecked));
    const of = unchecked[0]?.note?.from ?? path;
    if (!looked.ok && !isInterruption(looked.error.code)) tell(of, looked.error.message);
  }

  async function lookOver(
    holder: Holder,
    backups: Awaited<ReturnType<BackupFolder['list']>>,
  ): Promise<Result<null>> {
    let outcome: Result<null> = ok(null);
    for (const backup of backups) {
      const facts = await holder.tell('database.checkBackup', { path: backup.path });
      if (facts.ok && facts.value.case === backup.case) await folder.accept(backup, facts.value);
      // A process that was stopped says nothing of the backup.
      else if (facts.ok || !facts.error.code.startsWith('database.')) {
        await folder.remove(backup);
        outcome = {
          ok: false,
          error: {
            code: 'backup.damaged',
            message:
              'it could not be read back and was removed; the backups from before are kept. The disk ' +
              'or the case file may be damaged: save a copy of the case on another disk',
          },
        };
      } else outcome = facts;
    }
    return outcome;
  }

  async function make(path: string, state: CaseState, reason: BackupReason): Promise<Result<null>> {
    await tidy(path);
    if (await hasBackup(state)) return ok(null);
    const at = now();
    const { case: about, revision, savedAt, counts } = state;
    const { entities, links } = counts;
    const note = { title: about.title, from: path, revision, savedAt, entities, links, reason };
    const backup = await folder.begin({ case: about.uid, ...note }, at);
    return withHolder(path, async (holder) => {
      const copied = await holder.tell('database.backUp', { from: path, to: backup.path });
      if (!copied.ok) {
        await folder.remove(backup);
        return copied;
      }
      // Looked over at the next start: nobody waits for that while Ascribe ends.
      if (isEnding) return ok(null);
      const checked = await lookOver(holder, [backup]);
      if (checked.ok) await folder.giveUpOld(now());
      return checked;
    });
  }

  function tell(path: string, why: string): void {
    if (told.has(path)) return;
    told.add(path);
    tellFailure(
      `No backup of “${basename(path)}” could be made: ${why.replace(/\.$/, '')}. ` +
        'Every edit is saved in the case itself. Ascribe goes on trying.',
    );
  }

  async function attempt(
    path: string,
    state: CaseState,
    reason: BackupReason,
  ): Promise<Result<null>> {
    try {
      const made = await make(path, state, reason);
      if (made.ok) told.delete(path);
      else if (!isInterruption(made.error.code)) tell(path, inSentence(made.error.message));
      return made;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
      complain(`could not make a backup: ${code}`);
      const why = whyNot(code);
      tell(path, why);
      return { ok: false, error: { code: 'backup.failed', message: `${why}.` } };
    }
  }

  function plan(path: string, wait: number, reason: BackupReason): void {
    const entry = held.get(path);
    if (!entry || entry.timer !== null || entry.isLeft || isEnding) return;
    entry.timer = setTimeout(() => {
      void inTurn(() => makePlanned(path, reason));
    }, wait);
    entry.timer.unref();
  }

  async function makePlanned(path: string, reason: BackupReason): Promise<void> {
    const entry = held.get(path);
    if (!entry || entry.isLeft || isEnding) return;
    const began = now();
    const { state } = entry;
    const made = await attempt(path, state, reason);
    entry.timer = null;
    entry.notBefore = now() + Math.max(BETWEEN, PAUSE_FOR_WORK * (now() - began));
    if (!made.ok || entry.state.revision !== state.revision) planNext(path, entry);
  }

  function planNext(path: string, entry: Held): void {
    plan(path, Math.max(AFTER_OPENING, entry.notBefore - now()), 'edited');
  }

  function forgetTimer(entry: Held): void {
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
  }

  return {
    opened(path, state) {
      if (state.readOnly) return;
      const before = held.get(path);
      if (before) forgetTimer(before);
      const isEdited = before?.isEdited ?? false;
      const notBefore = before?.notBefore ?? 0;
      held.set(path, { state, isEdited, timer: null, notBefore, isLeft: false });
      plan(path, AFTER_OPENING, 'opened');
    },

    changed(path, state) {
      const entry = held.get(path);
      if (!entry) return;
      entry.state = state;
      entry.isEdited = true;
      planNext(path, entry);
    },

    async leaving(path) {
      const entry = held.get(path);
      if (entry) {
        forgetTimer(entry);
        entry.isLeft = true;
      }
      if (working?.path !== path) return;
      working.holder.kill();
      await turn;
    },

    left(path) {
      const entry = held.get(path);
      held.delete(path);
      if (!entry?.isEdited) return Promise.resolve();
      return inTurn(async () => {
        await attempt(path, entry.state, 'closed');
      });
    },

    backupNow(path, reason) {
      return inTurn(async () => {
        const entry = held.get(path);
        return !entry || entry.isLeft ? ok(null) : attempt(path, entry.state, reason);
      });
    },

    end() {
      isEnding = true;
      working?.holder.kill();
      for (const entry of held.values()) forgetTimer(entry);
    },
  };
}

/** Its process was stopped, because the case was closed. */
function isInterruption(code: string): boolean {
  return code === 'database.lost';
}

/** A message as it goes on after a colon. */
function inSentence(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}

function whyNot(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return 'the disk with the backups is full. Free some space there';
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'the folder of the backups may not be written to. File → Restore from Backup shows where it is';
  }
  return 'the folder of the backups could not be used. File → Restore from Backup shows where it is';
}
