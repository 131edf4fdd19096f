import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { findCommunities } from '../../../core/graph/measures/findCommunities';
import { findComponents } from '../../../core/graph/measures/findComponents';
import { measureBetweenness } from '../../../core/graph/measures/measureBetweenness';
import { EXACT_UP_TO } from '../../../core/graph/measures/pivotsOf';
import { rankByLinks } from '../../../core/graph/measures/rankByLinks';
import { seededRandom } from '../../../core/graph/measures/seededRandom';
import { bulkLines } from './bulkLines';
import type { Bench, Goal } from './goal';
import { measuredGraph, toGraphology } from './measuredGraph';
import { measureInTurn } from './measureInTurn';
import { once } from './once';
import { toTime } from './toDigits';

const PER_ENTITY = 3;

/** The sum of all changes in a round below which PageRank has come to rest, for both. */
const REST = 1e-8;

/** Each from its own ready graph to all values, in turn. */
function against(
  { quick }: Bench,
  atLeast: number,
  name: string,
  contenders: () => { readonly ours: () => unknown; readonly theirs: () => unknown },
): Goal {
  return {
    name,
    bound: { atLeast },
    unit: 'times',
    measure: () => {
      const { ours, theirs } = contenders();
      const times = measureInTurn(
        { ours: () => void ours(), theirs: () => void theirs() },
        { runs: 20, within: quick ? 2000 : 15_000 },
      );
      return {
        value: times.theirs.median / times.ours.median,
        seen: `${toTime(times.ours.median)} against ${toTime(times.theirs.median)}`,
      };
    },
  };
}

/** Measures of a graph against those of graphology. */
export function centralityGoals(bench: Bench): readonly Goal[] {
  const { large, quick } = bench;
  const few = quick ? 1500 : EXACT_UP_TO;
  const many = large.toLocaleString('en');
  const graph = once(() => measuredGraph(large, bulkLines(large, PER_ENTITY)));
  const theirGraph = once(() => toGraphology(graph()));
  const small = once(() => measuredGraph(few, bulkLines(few, PER_ENTITY)));
  return [
    against(bench, 4, `PageRank against graphology, at ${many}`, () => {
      const theirs = theirGraph();
      return {
        ours: () => rankByLinks(graph(), { rest: REST }),
        // Its tolerance is for one node.
        theirs: () => pagerank(theirs, { tolerance: REST / large, getEdgeWeight: null }),
      };
    }),
    against(bench, 10, `components against graphology, at ${many}`, () => {
      const theirs = theirGraph();
      return { ours: () => findComponents(graph()), theirs: () => connectedComponents(theirs) };
    }),
    against(bench, 1.5, `betweenness against graphology, at ${few.toLocaleString('en')}`, () => {
      const theirs = toGraphology(small());
      return {
        ours: () => measureBetweenness(small()),
        theirs: () => betweennessCentrality(theirs, { getEdgeWeight: null }),
      };
    }),
    against(bench, 1, `communities against graphology, at ${many}`, () => {
      const theirs = theirGraph();
      return {
        ours: () => findCommunities(graph()),
        theirs: () => louvain(theirs, { getEdgeWeight: null, rng: seededRandom(1) }),
      };
    }),
    {
      name: `communities, from lines to groups, at ${many}`,
      bound: { atMost: 3000 },
      unit: 'ms',
      measure: () => {
        const lines = bulkLines(large, PER_ENTITY);
        const { ours } = measureInTurn(
          { ours: () => void findCommunities(measuredGraph(large, lines)) },
          { runs: 10, within: 5000 },
        );
        return { value: ours.median, seen: `median of ${ours.runs}` };
      },
    },
  ];
}
