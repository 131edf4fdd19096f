import { createHash } from 'node:crypto';
import { databaseRequests, packedRequests, type DatabaseRequest } from '../../core/contract';
import { packReply, type PackedReply } from '../../core/packedReply';
import { fail, ok, type Result } from '../../core/result';
import type { Progress, Sliced, Watch } from '../../core/sliced';
import { prepareAnswer } from '../../db/prepareAnswer';
import { prepareMove } from '../../db/prepareMove';
import { isCancelled } from '../../db/reads/table/tableWork';
import type { Answer, Question, Told } from '../envelope';
import { answerQuestion, malformed, unexpected } from './answerQuestion';
import { databaseHandlers } from './databaseHandlers';
import { doInSlices } from './doInSlices';
import { seat } from './seat';

/** Progress is told no more often than this, in milliseconds. */
const BETWEEN_TELLING = 100;

interface Running {
  cancel: () => void;
  readonly ended: Promise<void>;
}

/** What is being worked on, by the number of its question. */
const running = new Map<number, Running>();

/** Long answers of one sort are made one after the other, and only between the questions that are quick. */
const lastLong = {
  // A chart that is opened does not wait until all else has been looked through.
  chart: Promise.resolve(),
  other: Promise.resolve(),
};

/** The charts that are being read, by the numbers of their questions. */
const charts = new Map<number, unknown>();

/** Answers at once, or where that takes long when it is done; others are answered in between. */
export function answerInTurn(question: Question, post: (told: Told) => void): void {
  const { id, name, args, author } = question;
  if (Object.hasOwn(databaseRequests, name)) {
    answerAboutFile(question, name as DatabaseRequest, post);
    return;
  }
  if (name === 'chart.forgo') forgo(chartOf(args));
  const move = seat.open && prepareMove(seat.open, name, args, author);
  if (move) {
    const { watch, end } = begin(id, post);
    void doInSlices(move, watch)
      .catch((error: unknown) => unexpected(error, name))
      .then((result) => post({ id, result }))
      .finally(end);
    return;
  }
  const work = seat.open && prepareAnswer(seat.open, name, args);
  const isPacked = packedRequests.has(name);
  if (!work && !isPacked) {
    post({ id, result: answerQuestion(name, args, author) });
    return;
  }
  const long = begin(id, post);
  if (isPacked) charts.set(id, chartOf(args));
  const answer = async (): Promise<void> => {
    const result = answerQuestion(name, args, author);
    if (!result.ok || !isPacked) post({ id, result });
    else post({ id, result: await doInSlices(packed(result.value as object), long.watch) });
  };
  const lane = isPacked ? 'chart' : 'other';
  lastLong[lane] = lastLong[lane]
    .then(() => doInSlices(ended(work), long.watch))
    .then(
      (done) => (done.ok ? answer() : post({ id, result: done })),
      (error: unknown) => {
        // The answer itself says what else is wrong.
        if (!isCancelled(error)) return answer();
        // Asked once more, the answer would do all of it at once.
        post({ id, result: fail(error.code, error.message) });
        return undefined;
      },
    )
    .finally(() => {
      charts.delete(id);
      long.end();
    });
}

function chartOf(args: unknown): unknown {
  return (args as { readonly chart?: unknown } | null)?.chart;
}

/** Nobody waits for this chart any more, unless it was asked for twice. */
function forgo(chart: unknown): void {
  const [reading, other] = [...charts].filter(([, candidate]) => candidate === chart);
  if (reading && !other) cancelWork(reading[0]);
}

/** It was read before that, in one state of the case. */
function* packed(value: object): Sliced<Result<PackedReply>> {
  return ok(yield* packReply(value, digestOf));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Ends work that nobody waits for any more. */
export function cancelWork(id: number): void {
  running.get(id)?.cancel();
}

function* ended(work: Sliced<void> | null): Sliced<Result<null>> {
  if (work) yield* work;
  return ok(null);
}

function answerAboutFile(
  { id, args }: Question,
  name: DatabaseRequest,
  post: (answer: Told) => void,
): void {
  const parsed = databaseRequests[name].args.safeParse(args);
  if (!parsed.success) {
    post({ id, result: malformed(name) });
    return;
  }
  const handle = databaseHandlers[name] as (
    args: unknown,
    watch: Watch,
  ) => Promise<Answer['result']>;
  // What is being read or written of the case ends before the case is closed.
  const before = name === 'database.close' ? endAll() : null;
  const work = begin(id, post);
  const result =
    before === null
      ? handle(parsed.data, work.watch)
      : before.then(() => handle(parsed.data, work.watch));
  void result
    .catch((error: unknown) => unexpected(error, name))
    .then((settled) => post({ id, result: settled }))
    .finally(work.end);
}

async function endAll(): Promise<void> {
  const all = [...running.values()];
  for (const { cancel } of all) cancel();
  await Promise.all(all.map(({ ended }) => ended));
}

function begin(id: number, post: (told: Told) => void): { watch: Watch; end: () => void } {
  let isCancelled = false;
  let told = 0;
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = () => {
      running.delete(id);
      resolve();
    };
  });
  running.set(id, { cancel: () => (isCancelled = true), ended: over });
  const report = (progress: Progress): void => {
    const now = performance.now();
    if (now - told < BETWEEN_TELLING) return;
    told = now;
    post({ id, progress });
  };
  return { watch: { report, isCancelled: () => isCancelled }, end };
}
