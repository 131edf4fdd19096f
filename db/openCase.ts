import { stepSchema, type Step } from '../core/commands/command';
import type { Change, Exported } from '../core/contract';
import type { DataWish } from '../core/export/dataWish';
import { lineSchema } from '../core/language/scalars';
import type { Result } from '../core/result';
import { finishNow, type Sliced, type Watch } from '../core/sliced';
import type { CaseState } from '../core/views/caseView';
import { attempt, attemptInSlices, attemptLater } from './attempt';
import { openBelief } from './belief/openBelief';
import { readCaseState } from './case/readCaseState';
import { saveCopy } from './case/saveCopy';
import type { OwnedConnection, ReadConnection, WriteConnection } from './connection/connection';
import { exportData } from './export/exportData';
import { isWritable, openFileForEditing, openFileForReading } from './opening/openCaseFile';
import { storeGraph } from './reads/graph/currentGraph';
import { Refused } from './refused';
import { mergeSearch } from './search/mergeSearch';
import { readRevision } from './writing/changeLog';
import { executeStep } from './writing/executeStep';
import { executeLongStep, type LongStep } from './writing/executeLongStep';
import { isLongMove, moveInSlices, moveThroughLog, type Move } from './writing/stepThroughLog';
import { writeBeside } from './writing/writeBeside';
import type { Signature } from './writing/writer';

/** An open case: everything that can be done to it, and a connection for reads. */
export interface OpenCase {
  readonly connection: ReadConnection;
  /** Reads of what was believed at the end of a day in UTC (YYYY-MM-DD) or at a moment. */
  believedOn(asOf: string): ReadConnection;
  readonly path: string;
  /** A step that changes nothing gives the revision as it is, and is not in the history. */
  execute(step: Step, author: string): Result<Change>;
  /** A null value: there was nothing to undo. */
  undo(author: string): Result<Change | null>;
  redo(author: string): Result<Change | null>;
  stepTo(step: string | null, author: string): Result<Change | null>;
  /**
   * A step of any length. The case is read meanwhile as it was before, and nothing else is written to
   * it; failed or given up, the step leaves nothing.
   */
  executeLong(step: LongStep, author: string): Sliced<Result<Change>>;
  /** Undo, redo and stepping over such a step, in slices; null where that is quick. */
  moveInSlices(move: Move, author: string): Sliced<Result<Change | null>> | null;
  state(): CaseState;
  saveCopy(path: string, watch?: Watch): Promise<Result<null>>;
  /** Its data, or a part of it, in a format for other programs; without the history. */
  exportData(path: string, wish: DataWish): Sliced<Result<Exported>>;
  close(): void;
}

/** Tells the present moment, as `Date.prototype.toISOString` writes it. */
export type Clock = () => string;

interface OpenOptions {
  /** A file that can only be read is opened to read in either case. */
  readonly mode: 'edit' | 'read';
  readonly clock?: Clock;
  /**
   * The seal of the file as it was left (`sealOf`): one that has it still is not looked over page by
   * page, which takes as long as reading all of it.
   */
  readonly seal?: string | null;
}

/**
 * Opens a case file after looking it over. One that is refused stays as it was, and so does one whose
 * opening is given up.
 */
export function openCaseInSlices(path: string, options: OpenOptions): Sliced<Result<OpenCase>> {
  const { mode, clock = now, seal = null } = options;
  return attemptInSlices(function* () {
    const editable = mode === 'edit' && isWritable(path);
    const connection = yield* editable
      ? openFileForEditing(path, seal)
      : openFileForReading(path, seal);
    return toOpenCase(connection, { path, readOnly: !editable, clock });
  });
}

export function openCase(path: string, options: OpenOptions): Result<OpenCase> {
  return finishNow(openCaseInSlices(path, options));
}

function now(): string {
  return new Date().toISOString();
}

interface OpenFile {
  readonly path: string;
  readonly readOnly: boolean;
  readonly clock: Clock;
}

function toOpenCase(connection: OwnedConnection, { path, readOnly, clock }: OpenFile): OpenCase {
  let isWritten = false;
  const sign = (author: string): Signature => {
    if (readOnly) throw readOnlyCase();
    if (isWritten) throw busyCase();
    return { author: lineSchema.parse(author), at: clock() };
  };
  const write = <T>(author: string, work: (signature: Signature) => T): Result<T> =>
    attempt(() => work(sign(author)));
  const writeLong = <T>(
    author: string,
    work: (beside: WriteConnection, signature: Signature) => Sliced<T>,
  ): Sliced<Result<T>> =>
    attemptInSlices(function* () {
      const signature = sign(author);
      isWritten = true;
      try {
        return yield* writeBeside(connection.path, (beside) => work(beside, signature));
      } finally {
        isWritten = false;
      }
    });
  const move = (to: Move, author: string) =>
    write(author, (signature) => moveThroughLog(connection, to, signature));
  // On the file that is read, which for a case open to be read is a copy.
  const belief = openBelief(connection.path);
  const revision = readRevision(connection);
  let isClosed = false;
  return {
    connection,
    believedOn: (asOf) => belief.on(asOf),
    path,
    execute: (step, author) =>
      write(author, (signature) => executeStep(connection, stepSchema.parse(step), signature)),
    undo: (author) => move('undo', author),
    redo: (author) => move('redo', author),
    stepTo: (step, author) => move({ step }, author),
    executeLong: (step, author) =>
      writeLong(author, (beside, signature) => executeLongStep(beside, step, signature)),
    moveInSlices: (to, author) => {
      const isLong = attempt(() => !readOnly && isLongMove(connection, to));
      if (!isLong.ok || !isLong.value) return null;
      return writeLong(author, (beside, signature) => moveInSlices(beside, to, signature));
    },
    state: () => readCaseState(connection, { path, readOnly }),
    saveCopy: (target, watch) =>
      attemptLater(async () => {
        await saveCopy(connection, { from: path, to: target }, watch);
        return null;
      }),
    exportData: (target, wish) => attemptInSlices(() => exportData(connection.path, target, wish)),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      belief.close();
      try {
        if (!readOnly) {
          storeGraph(connection);
          if (readRevision(connection) !== revision) mergeSearch(connection);
        }
      } finally {
        connection.close();
      }
    },
  };
}

function busyCase(): Refused {
  return new Refused(
    'case.busy',
    'Something long is being written to this case, so nothing was changed. Wait until it is done, or cancel it.',
  );
}

function readOnlyCase(): Refused {
  return new Refused(
    'case.read-only',
    'This case is open to be read, so nothing was changed. Save a copy and work on that.',
  );
}
