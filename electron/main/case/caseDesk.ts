import { basename } from 'node:path';
import {
  changeSchema,
  changingRequests,
  type ArgsOf,
  type CaseRequest,
  type Change,
  type EventName,
  type EventOf,
  type Exported,
  type databaseRequests,
} from '../../../core/contract';
import type { ImportFile, ImportWish, TableChoices } from '../../../core/import/importFile';
import type { Imported } from '../../../core/import/importOutcome';
import type { TakeOverWish } from '../../../core/together/takeOver';
import type { DataWish } from '../../../core/export/dataWish';
import { fail, ok, type Result } from '../../../core/result';
import { CANCELLED } from '../../../core/sliced';
import { caseStateSchema, type CaseState } from '../../../core/views/caseView';
import { startCaseProcess, type CaseProcess } from './caseProcess';
import { wasCancelled, type Works } from './works';

type Opening = Omit<ArgsOf<typeof databaseRequests, 'database.open'>, 'seal'>;

/** How each file was left, from one start to the next. */
export interface Seals {
  of(path: string): string | null;
  keep(path: string, seal: string | null): void;
}

/** Whoever has something to do when a case is closed. */
interface Leavings {
  /** The case is about to be closed. */
  leaving(path: string): Promise<void>;
  /** It is closed. Ascribe ends only when this is settled; another case is not kept waiting. */
  left(path: string): Promise<void>;
}

interface Seat {
  readonly process: CaseProcess;
  readonly path: string;
  readonly mode: Opening['mode'];
}

interface Started {
  readonly process: CaseProcess;
  readonly state: CaseState;
}

/** Where the open case lies. */
export interface CaseDesk {
  readonly path: () => string | null;
  /**
   * Takes the place of the open case, which stays open, and is worked on, until this one is open; and
   * where it does not open, or that is cancelled.
   */
  open(opening: Opening): Promise<Result<CaseState>>;
  ask(name: CaseRequest, args: unknown): Promise<Result<unknown>>;
  saveCopy(path: string): Promise<Result<null>>;
  exportData(path: string, wish: DataWish): Promise<Result<Exported>>;
  /** The beginning of a file that may be brought into the open case. */
  lookAtImport(path: string, choices: TableChoices): Promise<Result<ImportFile>>;
  importFile(path: string, wish: ImportWish): Promise<Result<Imported>>;
  /** What the quarantine has left in this folder lies beside the open case from then on. */
  compare(found: ArgsOf<typeof databaseRequests, 'database.compare'>): Promise<Result<null>>;
  endCompare(): Promise<void>;
  takeOver(wish: TakeOverWish): Promise<Result<Change>>;
  /** The version of the SQLite that holds cases; null until the first one has been opened. */
  readonly sqliteVersion: () => string | null;
  close(): Promise<void>;
}

export type Announce = <N extends EventName>(name: N, payload: EventOf<N>) => void;

/** What takes long where it goes over a step that was. */
const moves: Partial<Record<CaseRequest, string>> = {
  'case.undo': 'Undo',
  'case.redo': 'Redo',
  'case.stepTo': 'History',
};

/** How long a cancelled opening may take to leave everything as it was, in milliseconds. */
const GRACE = 5000;

/** A process that dies more often than this within a minute is not started again. */
const MOST_RESTARTS = 3;

const nothingOpen = fail('case.none', 'No case is open. Open one, or make a new one.');

export function createCaseDesk(
  author: () => string,
  announce: Announce,
  seals: Seals,
  works: Works,
  leavings: Leavings | null = null,
): CaseDesk {
  let seat: Seat | null = null;
  let whyEmpty = nothingOpen;
  let sqliteVersion: string | null = null;
  /** One case takes the seat after the other, and restarts; requests wait for that. */
  let settled: Promise<unknown> = Promise.resolve();
  /** Files are opened one after the other; the case before goes on meanwhile. */
  let opened: Promise<unknown> = Promise.resolve();
  let isClosing = false;
  const restarts: number[] = [];

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = settled.then(work);
    settled = turn.catch(() => undefined);
    return turn;
  }

  /** A process that holds the case, beside the one that is open. */
  async function start(opening: Opening): Promise<Result<Started>> {
    const { path, create } = opening;
    // What may be wrong is in the file that it is made from.
    const name = basename(create !== null && 'json' in create ? create.json : path);
    const process = startCaseProcess();
    const seal = seals.of(path);
    const opened = await works.run(`Opening “${name}”`, async (watch) => {
      let timer: NodeJS.Timeout | undefined;
      watch.signal.addEventListener('abort', () => {
        timer = setTimeout(() => process.kill(), GRACE);
      });
      const answer = await process.tell('database.open', { ...opening, seal }, watch);
      clearTimeout(timer);
      if (!watch.signal.aborted) return answer;
      if (answer.ok) await process.tell('database.close', null);
      return fail(CANCELLED, `Opening “${name}” was cancelled.`);
    });
    if (opened.ok) return ok({ process, state: opened.value });
    process.kill();
    if (wasCancelled(opened)) return opened;
    const { code, message } = opened.error;
    return fail(code, `“${name}” could not be opened. ${message}`);
  }

  function sit({ path, mode }: Opening, process: CaseProcess): void {
    seat = { process, path, mode };
    void process.tell('database.about', null).then((about) => {
      if (about.ok) sqliteVersion = about.value.sqlite;
    });
    void process.ended.then(() => {
      if (seat?.process === process) void inTurn(() => restart(process));
    });
  }

  async function restart(died: CaseProcess): Promise<void> {
    if (seat?.process !== died) return;
    const { path, mode } = seat;
    seat = null;
    announce('database.lost', {
      message: `The part of Ascribe that holds “${basename(path)}” stopped. It is being started anew.`,
    });
    const opened = await sitAgain({ path, mode, create: null });
    if (opened.ok) {
      announce('database.restored', {
        message: `“${basename(path)}” is open again. Every edit that was saved is there.`,
      });
      announce('case.opened', opened.value);
      return;
    }
    whyEmpty = fail(
      'database.lost',
      `${opened.error.message} What was saved is in the file; open it from the File menu to go on.`,
    );
    announce('database.lost', { message: whyEmpty.error.message });
  }

  async function sitAgain(opening: Opening): Promise<Result<CaseState>> {
    for (;;) {
      const now = Date.now();
      restarts.splice(0, restarts.length, ...restarts.filter((at) => at > now - 60_000), now);
      if (restarts.length > MOST_RESTARTS) {
        return fail(
          'database.lost',
          `“${basename(opening.path)}” could not be opened again: its process stopped too often.`,
        );
      }
      const started = await start(opening);
      if (started.ok) {
        sit(opening, started.value.process);
        return ok(started.value.state);
      }
      if (started.error.code !== 'database.lost') return started;
    }
  }

  async function leave(left: Seat | null): Promise<void> {
    if (left === null) return;
    await leavings?.leaving(left.path);
    const closed = await left.process.tell('database.close', null);
    seals.keep(left.path, closed.ok ? closed.value.seal : null);
    left.process.kill();
  }

  async function announceChange(change: Change, process: CaseProcess): Promise<void> {
    const state = await process.ask('case.state', null, author());
    // Another case may have taken its place meanwhile, and the window shows that one.
    if (seat?.process !== process) return;
    const parsed = state.ok ? caseStateSchema.safeParse(state.value) : null;
    if (parsed?.success === true) announce('case.changed', { change, state: parsed.data });
  }

  return {
    path: () => seat?.path ?? null,

    open(opening) {
      const turn = opened.then(async () => {
        if (isClosing) return fail(CANCELLED, 'Ascribe is being closed.');
        const started = await start(opening);
        if (!started.ok) return started;
        const { process, state } = started.value;
        return inTurn(async () => {
          const before = seat;
          sit(opening, process);
          announce('case.opened', state);
          await leave(before);
          if (before !== null) void leavings?.left(before.path);
          return ok(state);
        });
      });
      opened = turn.catch(() => undefined);
      return turn;
    },

    async ask(name, args) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      const title = moves[name];
      const answer = await (title === undefined
        ? process.ask(name, args, author())
        : works.run(title, (watch) => process.ask(name, args, author(), watch)));
      if (answer.ok && changingRequests.has(name)) {
        const change = changeSchema.safeParse(answer.value);
        if (change.success) void announceChange(change.data, process);
      }
      return answer;
    },

    async saveCopy(path) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      return works.run(`Saving “${basename(path)}”`, (watch) =>
        process.tell('database.saveCopy', { path }, watch),
      );
    },

    async exportData(path, wish) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      return works.run(`Writing “${basename(path)}”`, (watch) =>
        process.tell('database.exportData', { path, wish }, watch),
      );
    },

    async lookAtImport(path, choices) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      return works.run(`Looking at “${basename(path)}”`, (watch) =>
        process.tell('database.lookAtImport', { path, choices }, watch),
      );
    },

    async importFile(path, wish) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      const verb = wish.isTrial ? 'Looking through' : 'Importing';
      const done = await works.run(`${verb} “${basename(path)}”`, (watch) =>
        process.tell('database.import', { path, wish, author: author() }, watch),
      );
      if (!done.ok) return done;
      const { change, ...imported } = done.value;
      if (change !== null) void announceChange(change, process);
      return ok(imported);
    },

    async compare(found) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      return works.run(`Comparing with “${found.fileName}”`, (watch) =>
        process.tell('database.compare', found, watch),
      );
    },

    async endCompare() {
      await settled;
      await seat?.process.tell('database.endCompare', null);
    },

    async takeOver(wish) {
      await settled;
      if (seat === null) return whyEmpty;
      const { process } = seat;
      const done = await works.run('Taking over', (watch) =>
        process.tell('database.takeOver', { wish, author: author() }, watch),
      );
      if (done.ok) void announceChange(done.value, process);
      return done;
    },

    sqliteVersion: () => sqliteVersion,

    async close() {
      isClosing = true;
      works.cancelAll();
      await opened;
      await inTurn(async () => {
        const left = seat;
        seat = null;
        await leave(left);
        if (left !== null) await leavings?.left(left.path);
      });
    },
  };
}
