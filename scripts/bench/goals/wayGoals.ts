import Graph from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { buildCaseGraph, type CaseGraph } from '../../../core/graph/caseGraph';
import { hopsFrom } from '../../../core/graph/hopsFrom';
import { passesFor } from '../../../core/graph/passes';
import { shortestWays } from '../../../core/graph/shortestWays';
import { seededRandom } from '../../generate/random';
import { recursiveHops, recursiveWay } from '../recursiveWays';
import { bulkLines, type BulkLines } from './bulkLines';
import type { Bench, Goal } from './goal';
import { measureInTurn } from './measureInTurn';
import { once } from './once';
import { openedCase } from './openedCase';
import { toTime } from './toDigits';

const PER_ENTITY = 3;
/** Of the largest graph, as in the goals: a million entities have five million links. */
const PER_ENTITY_OF_HUGE = 5;
const LONGEST = 12;
const DEPTH_OF_QUERY = 6;

const passes = passesFor({ codes: 1, allows: () => true, oneWay: () => false });

function graphOf(entities: number, { from, to }: BulkLines): CaseGraph {
  const ids = Int32Array.from({ length: entities }, (_, node) => node + 1);
  return buildCaseGraph({
    ids,
    kinds: new Int32Array(entities),
    shownAs: Int32Array.from(ids.keys()),
    closed: new Uint8Array(entities),
    from,
    to,
    code: new Uint16Array(from.length),
    row: Int32Array.from(from.keys()),
  });
}

/** The same entities for each contender, one after the other. */
function picking(entities: number): () => number {
  const { integer } = seededRandom(5);
  return () => integer(entities);
}

function hops(graph: CaseGraph): () => void {
  const pick = picking(graph.ids.length);
  return () => void hopsFrom(graph, [pick()], 2, passes);
}

function way(graph: CaseGraph, most: number): () => void {
  const pick = picking(graph.ids.length);
  return () => void shortestWays(graph, pick(), pick(), passes, { most, limit: 1 });
}

/** Many runs stand for one against a contender of seconds, or the clock would be measured. */
function often(work: () => void, times: number): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) work();
  };
}

function againstGraphology({ large, quick }: Bench, graph: CaseGraph, lines: BulkLines) {
  const theirs = new Graph({ type: 'undirected', multi: true });
  for (let node = 0; node < large; node += 1) theirs.addNode(node);
  lines.from.forEach((one, line) => theirs.addEdge(one, lines.to[line]));
  const pick = picking(large);
  return measureInTurn(
    {
      ours: way(graph, LONGEST),
      theirs: () => void bidirectional(theirs, String(pick()), String(pick())),
    },
    // Enough for the code of both to have been warmed up in most of them.
    { runs: 5000, within: quick ? 2000 : 15_000 },
  );
}

interface Asked {
  readonly sql: string;
  /** How many entities the query takes. */
  readonly ends: 1 | 2;
  readonly ours: () => void;
  readonly repeat: number;
}

function againstQuery(bench: Bench, entities: number, { sql, ends, ours, repeat }: Asked) {
  const { open } = openedCase(bench.caseOf(entities));
  const pick = picking(entities);
  const key = (): number => pick() + 1;
  try {
    const times = measureInTurn(
      {
        ours: often(ours, repeat),
        query: () => void open.connection.all(sql, ...Array.from({ length: ends }, key)),
      },
      { runs: ends === 1 ? 200 : 3, within: bench.quick ? 2000 : 30_000 },
    );
    return { ours: times.ours.median / repeat, query: times.query.median };
  } finally {
    open.close();
  }
}

export function wayGoals(bench: Bench): readonly Goal[] {
  const large = bench.large.toLocaleString('en');
  const huge = `${bench.huge.toLocaleString('en')} / ${(bench.huge * PER_ENTITY_OF_HUGE).toLocaleString('en')}`;
  // What the query takes grows with the case, so the quick run needs its larger one to show it.
  const forQuery = bench.quick ? bench.huge : bench.large;
  const lines = once(() => bulkLines(bench.large, PER_ENTITY));
  const graph = once(() => graphOf(bench.large, lines()));
  return [
    {
      name: `two hops against a recursive query, at ${large}`,
      bound: { atLeast: 8 },
      unit: 'times',
      measure: () => {
        const { ours, query } = againstQuery(bench, bench.large, {
          sql: recursiveHops,
          ends: 1,
          ours: hops(graph()),
          repeat: 10,
        });
        return { value: query / ours, seen: `${toTime(ours)} against ${toTime(query)}` };
      },
    },
    {
      name: `shortest way against a recursive query of depth ${DEPTH_OF_QUERY}, at ${forQuery.toLocaleString('en')}`,
      bound: { atLeast: 5000 },
      unit: 'times',
      measure: () => {
        const asked =
          forQuery === bench.large ? graph() : graphOf(forQuery, bulkLines(forQuery, PER_ENTITY));
        const ours = way(asked, DEPTH_OF_QUERY);
        const times = againstQuery(bench, forQuery, {
          sql: recursiveWay,
          ends: 2,
          ours,
          repeat: 200,
        });
        return {
          value: times.query / times.ours,
          seen: `${toTime(times.ours)} against ${toTime(times.query)}`,
        };
      },
    },
    {
      name: `shortest way against graphology, at ${large}`,
      bound: { atLeast: 5 },
      unit: 'times',
      measure: () => {
        const { ours, theirs } = againstGraphology(bench, graph(), lines());
        return {
          value: theirs.median / ours.median,
          seen: `${toTime(ours.median)} against ${toTime(theirs.median)}`,
        };
      },
    },
    {
      name: `shortest way, p99, at ${huge}`,
      bound: { atMost: 5 },
      unit: 'ms',
      measure: () => {
        const largest = graphOf(bench.huge, bulkLines(bench.huge, PER_ENTITY_OF_HUGE));
        const { ours } = measureInTurn(
          { ours: way(largest, LONGEST) },
          { runs: 3000, within: bench.quick ? 2000 : 15_000 },
        );
        return { value: ours.p99, seen: `median ${toTime(ours.median)} of ${ours.runs}` };
      },
    },
  ];
}
