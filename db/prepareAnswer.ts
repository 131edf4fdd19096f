import type { AsOf } from '../core/asOf';
import { caseRequests, type CaseRequest } from '../core/contract';
import type { Sliced } from '../core/sliced';
import type { TakeOverWish } from '../core/together/takeOver';
import type { Uid } from '../core/uid';
import type { TablePageArgs } from '../core/views/tableView';
import type { ReadConnection } from './connection/connection';
import type { OpenCase } from './openCase';
import { findByQuery } from './query/findByQuery';
import { currentGraph } from './reads/graph/currentGraph';
import { prepareColumns } from './reads/graph/readColumns';
import { prepareWays } from './reads/graph/readWays';
import { countDays } from './reads/readDays';
import { sortEntities } from './reads/readEntityList';
import { searchMentions } from './reads/searchMentions';
import { findChartSlice } from './reads/slice/readChartSlice';
import { findTableOrder } from './reads/table/tableOrder';
import { findWeakSpots } from './reads/weakSpots/readWeakSpots';
import { prepareComparison, preparePlan } from './together/readTogether';

type Asked = AsOf & {
  readonly uid?: Uid;
  readonly sourced?: boolean;
  readonly text?: string;
  readonly kind?: string | null;
  readonly chart?: Uid;
};

const comparison = (connection: ReadConnection, { text = '' }: Asked) =>
  prepareComparison(connection, text);

/** The requests that take long, and the part of their answers that is kept. */
const longWork: Partial<
  Record<CaseRequest, (connection: ReadConnection, asked: Asked) => Sliced<unknown>>
> = {
  'case.days': countDays,
  'case.query': (connection, { text = '' }) => findByQuery(connection, text),
  'case.weakSpots': findWeakSpots,
  'entity.list': (connection, { kind = null }) => sortEntities(connection, { kind }),
  'chart.slice': (connection, { chart = '' }) => findChartSlice(connection, chart),
  'graph.around': currentGraph,
  'graph.columns': prepareColumns,
  'graph.elsewhere': currentGraph,
  'graph.ways': (connection, { sourced = false }) => prepareWays(connection, { sourced }),
  'table.page': (connection, asked) =>
    findTableOrder(connection, asked as unknown as TablePageArgs),
  'together.summary': comparison,
  'together.page': comparison,
  'together.picks': comparison,
  'together.thing': comparison,
  'together.plan': (connection, asked) => preparePlan(connection, asked as unknown as TakeOverWish),
  'source.mentions': (connection, { uid = '' }) => searchMentions(connection, uid),
};

/** Whoever edits all the time gets an answer, too. */
const MOST_ROUNDS = 3;

/**
 * What takes long of an answer, to be done in slices before it is asked for: what is found is kept,
 * and the answer is quick. Null where it is quick anyway.
 */
export function prepareAnswer(open: OpenCase, name: string, args: unknown): Sliced<void> | null {
  if (!Object.hasOwn(longWork, name)) return null;
  const known = name as CaseRequest;
  const start = longWork[known];
  const parsed = caseRequests[known].args.safeParse(args);
  if (!start || !parsed.success) return null;
  const asked = (parsed.data ?? {}) as Asked;
  return untilKept(() => {
    const { asOf } = asked;
    return start(asOf === undefined ? open.connection : open.believedOn(asOf), asked);
  });
}

/** Again where the case has changed in the meantime. */
function* untilKept(start: () => Sliced<unknown>): Sliced<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const work = start();
    if (work.next().done === true) return;
    yield;
    yield* work;
  }
}
