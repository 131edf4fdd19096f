import type { Sliced } from '../../core/sliced';
import type { LoggedPiece } from '../../core/together/loggedPiece';
import { togetherLists, type TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { readModels } from '../reads/model';
import { judgementModel } from '../reads/models/judgementModel';
import { sameContent } from './contentOf';
import type { FoundDifference } from './foundDifference';
import { Histories } from './histories';
import { readLog } from './readLog';
import { idOf, readThings, type Things } from './things';

/** Some milliseconds. */
const THINGS_IN_SLICE = 200;
const JUDGEMENTS_AT_ONCE = 1000;

interface TogetherCounts {
  readonly same: number;
  readonly here: number;
  readonly there: number;
  readonly different: number;
}

/** What two cases have in common and what not. */
export interface Comparison {
  readonly found: ReadonlyMap<TogetherList, readonly FoundDifference[]>;
  readonly counts: ReadonlyMap<TogetherList, TogetherCounts>;
  readonly histories: Histories;
}

interface Side {
  readonly connection: ReadConnection;
  readonly case: string;
  /** Its history, which is gone through twice. */
  readonly log: () => Iterable<LoggedPiece>;
}

/** The open case by its own history. */
export function sideOf(connection: ReadConnection): Side {
  const info = connection.get<{ uid: string }>('SELECT uid FROM case_info');
  return { connection, case: info?.uid ?? '', log: () => readLog(connection) };
}

function* stepsOf({ case: of, log }: Side) {
  const states = new Map<string, LoggedPiece['state']>();
  for (const { step, state } of log()) {
    states.set(step, state);
    yield { about: 'reading what was done to it', done: null };
  }
  return { case: of, states };
}

function* compareHistories(here: Side, there: Side): Sliced<Histories> {
  const histories = new Histories(yield* stepsOf(here), yield* stepsOf(there));
  for (const piece of here.log()) {
    histories.addHere(piece);
    yield { about: 'reading what was done to it', done: null };
  }
  for (const piece of there.log()) {
    histories.addThere(piece);
    yield { about: 'reading what was done to it', done: null };
  }
  return histories;
}

type Pair<T> = readonly [here: T | null, there: T | null];

/** Two lists in one order, side by side. */
function* joined<T>(
  here: Iterable<T>,
  there: Iterable<T>,
  name: (item: T) => string,
): Iterable<Pair<T>> {
  const [ours, theirs] = [here[Symbol.iterator](), there[Symbol.iterator]()];
  let [one, other] = [ours.next(), theirs.next()];
  while (one.done !== true || other.done !== true) {
    if (other.done === true) {
      if (one.done !== true) yield [one.value, null];
      one = ours.next();
    } else if (one.done === true) {
      yield [null, other.value];
      other = theirs.next();
    } else {
      const [first, second] = [name(one.value), name(other.value)];
      yield [first <= second ? one.value : null, second <= first ? other.value : null];
      if (first <= second) one = ours.next();
      if (second <= first) other = theirs.next();
    }
  }
}

function* judgementsOf(connection: ReadConnection) {
  let last = '';
  for (;;) {
    const page = readModels(
      connection,
      judgementModel,
      `WHERE t.uid > ? ORDER BY t.uid LIMIT ${JUDGEMENTS_AT_ONCE}`,
      last,
    );
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    last = end.uid;
  }
}

type Judged = Map<string, { here: number; there: number }>;

/** How many judgements of each attribution only one side has. */
function* compareJudgements(here: Side, there: Side): Sliced<Judged> {
  const judged: Judged = new Map();
  let done = 0;
  for (const [one, other] of joined(
    judgementsOf(here.connection),
    judgementsOf(there.connection),
    ({ uid }) => uid,
  )) {
    if (one === null || other === null) {
      const attribution = (one ?? other)?.attribution ?? '';
      const counts = judged.get(attribution) ?? { here: 0, there: 0 };
      if (one) counts.here += 1;
      else counts.there += 1;
      judged.set(attribution, counts);
    }
    done += 1;
    if (done % JUDGEMENTS_AT_ONCE === 0) yield { about: 'comparing judgements', done: null };
  }
  return judged;
}

const notJudged = { here: 0, there: 0 } as const;

function differenceOf<L extends TogetherList>(
  list: L,
  [one, other]: Pair<Things[L]>,
  judged: Judged,
  histories: Histories,
): FoundDifference | null {
  const thing = one ?? other;
  if (thing === null) return null;
  const id = idOf(list, thing);
  const state = one === null ? 'there' : other === null ? 'here' : 'different';
  const judgements = (list === 'attributions' ? judged.get(id) : undefined) ?? notJudged;
  const isSame = one !== null && other !== null && sameContent(list, one, other);
  if (isSame && judgements === notJudged) return null;
  // A rating goes by its own uid in the log, of which each case may have another.
  const names = [one, other].flatMap((side) =>
    side === null ? [] : [list === 'assessments' && 'uid' in side ? side.uid : id],
  );
  const changes = names.map((name) => histories.changed(`${list} ${name}`));
  const sides = new Set(changes.flatMap((at) => (at === 'both' ? ['here', 'there'] : (at ?? []))));
  const changed =
    sides.size === 2 ? 'both' : sides.has('here') ? 'here' : sides.has('there') ? 'there' : null;
  return { list, id, state, changed, isSameOtherwise: isSame, judgements };
}

/** Compares two cases thing by thing, a slice at a time. Both must stay as they are meanwhile. */
export function* compareCases(here: Side, there: Side): Sliced<Comparison> {
  const histories = yield* compareHistories(here, there);
  const judged = yield* compareJudgements(here, there);
  const found = new Map<TogetherList, readonly FoundDifference[]>();
  const counts = new Map<TogetherList, TogetherCounts>();
  for (const [place, list] of togetherLists.entries()) {
    const differences: FoundDifference[] = [];
    const all = { same: 0, here: 0, there: 0, different: 0 };
    let done = 0;
    for (const pair of joined<Things[typeof list]>(
      readThings(here.connection, list),
      readThings(there.connection, list),
      (thing) => idOf(list, thing),
    )) {
      const difference = differenceOf(list, pair, judged, histories);
      if (difference) differences.push(difference);
      all[difference?.state ?? 'same'] += 1;
      done += 1;
      if (done % THINGS_IN_SLICE === 0) {
        yield { about: 'comparing it', done: place / togetherLists.length };
      }
    }
    found.set(list, differences);
    counts.set(list, all);
  }
  return { found, counts, histories };
}
