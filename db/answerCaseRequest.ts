import type { AsOf } from '../core/asOf';
import { type caseRequests, type ArgsOf, type CaseRequest, type ReplyOf } from '../core/contract';
import { ok, type Result } from '../core/result';
import { attempt } from './attempt';
import { readCounts } from './case/readCaseState';
import type { ReadConnection } from './connection/connection';
import type { OpenCase } from './openCase';
import { readQuery } from './query/findByQuery';
import { readAround } from './reads/graph/readAround';
import { readColumns } from './reads/graph/readColumns';
import { readElsewhere } from './reads/graph/readElsewhere';
import { readWays } from './reads/graph/readWays';
import { readAlike } from './reads/identity/readAlike';
import { readAttributionRecord } from './reads/readAttributionRecord';
import { readDays } from './reads/readDays';
import { readAnnotation } from './reads/readAnnotation';
import { readClaimRecord } from './reads/readClaimRecord';
import { readContents } from './reads/readContents';
import { readEntityItems } from './reads/readEntityItems';
import { readEntityList } from './reads/readEntityList';
import { readEntityRecord } from './reads/readEntityRecord';
import { readFieldValues } from './reads/readFieldValues';
import { readHistory } from './reads/readHistory';
import { readIncidentList } from './reads/readIncidentList';
import { readIncidentMatrix } from './reads/readIncidentMatrix';
import { readLanguageView } from './reads/readLanguageView';
import { readLinkRecord } from './reads/readLinkRecord';
import { readPassageContext } from './reads/readPassageContext';
import { readPassageRecord } from './reads/readPassageRecord';
import { readSourceMentions } from './reads/readSourceMentions';
import { readSourceRecord } from './reads/readSourceRecord';
import { readWeakSpots } from './reads/weakSpots/readWeakSpots';
import { readChartEvidence } from './reads/slice/readChartEvidence';
import { readChartSlice } from './reads/slice/readChartSlice';
import { readTablePage } from './reads/table/readTablePage';
import { cancelTable, readTableProgress } from './reads/table/tableWork';
import { searchCase } from './search/searchCase';
import {
  readComparedThing,
  readComparison,
  readComparisonPage,
  readPicks,
  readTakeOverPlan,
} from './together/readTogether';

type Requests = typeof caseRequests;

/** A request that has no handler does not compile. */
type Handlers = {
  readonly [N in CaseRequest]: (
    open: OpenCase,
    args: ArgsOf<Requests, N>,
    author: string,
  ) => Result<ReplyOf<Requests, N>>;
};

/** What is asked as of a day is read from what was believed then, by the same read. */
function reading<A, T>(read: (connection: ReadConnection, args: A) => T) {
  return (open: OpenCase, args: A): Result<T> =>
    attempt(() => {
      const asOf = asOfAsked(args);
      return read(asOf === undefined ? open.connection : open.believedOn(asOf), args);
    });
}

function asOfAsked(args: unknown): string | undefined {
  return (args as AsOf | null)?.asOf;
}

const handlers: Handlers = {
  'case.state': (open) => ok(open.state()),
  'case.counts': reading(readCounts),
  'case.days': reading(readDays),
  'case.contents': reading(readContents),
  'case.weakSpots': reading(readWeakSpots),
  'case.language': reading(readLanguageView),
  'case.search': reading(searchCase),
  'case.query': reading(readQuery),
  'case.history': reading(readHistory),
  'case.execute': (open, step, author) => open.execute(step, author),
  'case.undo': (open, _, author) => open.undo(author),
  'case.redo': (open, _, author) => open.redo(author),
  'case.stepTo': (open, { step }, author) => open.stepTo(step, author),
  'chart.slice': reading((connection, { chart }) => readChartSlice(connection, chart)),
  // What is being read is given up by who reads it.
  'chart.forgo': () => ok(null),
  'chart.evidence': reading((connection, { chart }) => readChartEvidence(connection, chart)),
  'chart.fieldValues': reading(readFieldValues),
  'graph.around': reading(readAround),
  'graph.columns': reading(readColumns),
  'graph.elsewhere': reading((connection, { chart }) => readElsewhere(connection, chart)),
  'graph.ways': reading(readWays),
  'entity.items': reading((connection, { uids }) => readEntityItems(connection, uids)),
  'entity.list': reading(readEntityList),
  'table.page': reading(readTablePage),
  'table.progress': () => ok(readTableProgress()),
  'table.cancel': () => ok(cancelTable()),
  'together.summary': reading(readComparison),
  'together.page': reading(readComparisonPage),
  'together.picks': reading(readPicks),
  'together.thing': reading(readComparedThing),
  'together.plan': reading(readTakeOverPlan),
  'entity.record': reading((connection, { uid }) => readEntityRecord(connection, uid)),
  'entity.alike': reading((connection, { uid }) => readAlike(connection, uid)),
  'link.record': reading((connection, { uid }) => readLinkRecord(connection, uid)),
  'attribution.record': reading((connection, { uid }) => readAttributionRecord(connection, uid)),
  'incident.matrix': reading((connection, { uid }) => readIncidentMatrix(connection, uid)),
  'incident.list': reading(readIncidentList),
  'source.mentions': reading((connection, { uid }) => readSourceMentions(connection, uid)),
  'source.record': reading((connection, { uid }) => readSourceRecord(connection, uid)),
  'passage.record': reading((connection, { uid }) => readPassageRecord(connection, uid)),
  'passage.context': reading((connection, { uid }) => readPassageContext(connection, uid)),
  'annotation.record': reading((connection, { uid }) => readAnnotation(connection, uid)),
  'claim.record': reading((connection, { uid }) => readClaimRecord(connection, uid)),
};

/** Answers what a window asks of its case. The arguments were parsed with the contract's schema. */
export function answerCaseRequest<N extends CaseRequest>(
  open: OpenCase,
  name: N,
  args: ArgsOf<Requests, N>,
  author: string,
): Result<ReplyOf<Requests, N>> {
  return handlers[name](open, args, author);
}
