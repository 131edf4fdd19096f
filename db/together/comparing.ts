import { join } from 'node:path';
import type { Change } from '../../core/contract';
import { ok, type Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import { loggedPieceSchema, type LoggedPiece } from '../../core/together/loggedPiece';
import type { OtherCase } from '../../core/together/otherCase';
import type { TakeOverWish } from '../../core/together/takeOver';
import { attempt, attemptInSlices } from '../attempt';
import type { OwnedConnection, ReadConnection } from '../connection/connection';
import { enlargeCache, openConnection } from '../connection/openConnection';
import type { OpenCase } from '../openCase';
import { Refused } from '../refused';
import { readRevision } from '../writing/changeLog';
import { CLEAN_CASE, CLEAN_LOG } from './cleanFiles';
import { compareCases, sideOf, type Comparison } from './compareCases';
import { planTakeOver } from './planTakeOver';
import { readLines } from './readLines';
import { takeOver } from './takeOver';
import type { Plan } from './takeOverPlan';

/** A case that is compared with an open one. */
interface Beside {
  readonly other: OtherCase;
  /** The name of its file, in words. */
  readonly fileName: string;
  readonly there: OwnedConnection;
  readonly log: () => Iterable<LoggedPiece>;
  kept: {
    readonly revision: number;
    readonly round: number;
    readonly comparison: Comparison;
  } | null;
  plan: { readonly round: number; readonly wish: string; readonly plan: Plan } | null;
}

const besides = new WeakMap<ReadConnection, Beside>();

function* readPiecesOfLog(path: string): Iterable<LoggedPiece> {
  for (const line of readLines(path)) yield loggedPieceSchema.parse(JSON.parse(line));
}

/** Opens what the quarantine has left in its folder beside the open case. */
export function beginComparing(
  open: OpenCase,
  found: { readonly folder: string; readonly fileName: string; readonly other: OtherCase },
): Result<null> {
  endComparing(open);
  return attempt(() => {
    const there = openConnection(join(found.folder, CLEAN_CASE), { mustExist: true });
    there.pragma('query_only = ON');
    enlargeCache(there);
    besides.set(open.connection, {
      other: found.other,
      fileName: found.fileName,
      there,
      log: () => readPiecesOfLog(join(found.folder, CLEAN_LOG)),
      kept: null,
      plan: null,
    });
    return null;
  });
}

export function endComparing(open: OpenCase): void {
  besides.get(open.connection)?.there.close();
  besides.delete(open.connection);
}

/** What is compared with the case; null where nothing is. */
export function besideOf(connection: ReadConnection): Beside | null {
  return besides.get(connection) ?? null;
}

function needBeside(connection: ReadConnection): Beside {
  const beside = besideOf(connection);
  if (beside) return beside;
  throw new Refused(
    'together.none',
    'No case is compared with this one any more. Choose it anew with File › Compare with Another Case…',
  );
}

function compare(connection: ReadConnection, { there, log, other }: Beside): Sliced<Comparison> {
  return compareCases(sideOf(connection), { connection: there, case: other.uid, log });
}

/** The comparison with the case as it is now: kept until something was changed. */
export function* findComparison(
  connection: ReadConnection,
): Sliced<{ readonly comparison: Comparison; readonly round: number; readonly beside: Beside }> {
  const beside = needBeside(connection);
  const revision = readRevision(connection);
  if (beside.kept?.revision !== revision) {
    const round = (beside.kept?.round ?? 0) + 1;
    const comparison = yield* compare(connection, beside);
    beside.kept = { revision, round, comparison };
  }
  return { ...beside.kept, beside };
}

/** The same, where it is not in order as a failure. */
export function compareInSlices({ connection }: OpenCase): Sliced<Result<null>> {
  return attemptInSlices(function* () {
    yield* findComparison(connection);
    return null;
  });
}

/** What a wish comes to, kept until another one is asked for. */
export function* findPlan(connection: ReadConnection, wish: TakeOverWish): Sliced<Plan> {
  const { comparison, round, beside } = yield* findComparison(connection);
  const asked = JSON.stringify(wish);
  if (beside.plan?.round !== round || beside.plan.wish !== asked) {
    const cases = { here: connection, there: beside.there };
    beside.plan = { round, wish: asked, plan: yield* planTakeOver(cases, comparison, wish) };
  }
  return beside.plan.plan;
}

function labelOf({ title, author }: OtherCase, added: number, changed: number): string {
  const counts = [`${added.toLocaleString('en')} added`, `${changed.toLocaleString('en')} changed`];
  return `Take over from “${title.slice(0, 100)}” (${author.slice(0, 60)}): ${counts.join(', ')}`;
}

/** Takes over what is wished for, as one step: all of it, or, failed or given up, none. */
export function* takeOverInSlices(
  open: OpenCase,
  wish: TakeOverWish,
  author: string,
): Sliced<Result<Change>> {
  const beside = attempt(() => needBeside(open.connection));
  if (!beside.ok) return beside;
  const { other, fileName, there } = beside.value;
  const change = yield* open.executeLong(
    {
      label: `Take over from “${other.title.slice(0, 100)}”`,
      // What is written is found out anew, in the same transaction.
      *work(writer, here) {
        const comparison = yield* compare(here, beside.value);
        const plan = yield* planTakeOver({ here, there }, comparison, wish);
        const { added, changed } = yield* takeOver({ other, fileName, plan, here, there }, writer);
        return labelOf(other, added, changed);
      },
    },
    author,
  );
  return change.ok ? ok(change.value) : change;
}
