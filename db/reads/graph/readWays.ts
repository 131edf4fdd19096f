import type { z } from 'zod';
import { nodeOfId, type CaseGraph } from '../../../core/graph/caseGraph';
import { cheapestWays } from '../../../core/graph/cheapestWays';
import { commonNeighbours } from '../../../core/graph/commonNeighbours';
import { passesFor, type Passes } from '../../../core/graph/passes';
import { shortestWays } from '../../../core/graph/shortestWays';
import { waysBetween } from '../../../core/graph/waysBetween';
import type { WaysFound } from '../../../core/graph/waysFound';
import { finishNow, type Sliced } from '../../../core/sliced';
import type { waysArgsShape, WaysView } from '../../../core/views/graphView';
import type { ReadConnection } from '../../connection/connection';
import { entityTable } from '../../tables/entityTable';
import { EntityItems } from '../entityItems';
import { rowId } from '../rowId';
import { closeLeftOut } from './closeLeftOut';
import { currentGraph, type CurrentGraph } from './currentGraph';
import { FIRST_LINK_CODE, isDismissed, isLinkCode } from './graphCodes';
import { lineCosts } from './lineCosts';
import { readWayLines } from './readWayLines';

type Asked = z.infer<z.ZodObject<typeof waysArgsShape>>;

const MOST_SHARED = 50;
const MOST_LINES = 10;

function passesOf({ types }: CurrentGraph, asked: Asked): Passes {
  const without = new Set(asked.without);
  const typeOf = (code: number) => types[code - FIRST_LINK_CODE];
  return passesFor({
    codes: FIRST_LINK_CODE + types.length,
    allows: (code) =>
      isLinkCode(code)
        ? !without.has(typeOf(code)?.key ?? '')
        : asked.attributions && !isDismissed(code),
    oneWay: (code) => asked.directed && (typeOf(code)?.directed ?? true),
  });
}

/** The graph, and what its lines cost where that is asked, in slices. */
export function* prepareWays(
  connection: ReadConnection,
  { sourced }: Pick<Asked, 'sourced'>,
): Sliced<CurrentGraph> {
  const current = yield* currentGraph(connection);
  if (sourced) yield* lineCosts(connection, current);
  return current;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly found: WaysFound;
}

/** The ways of each pair; all pairs together list as many as are asked for. */
function findPairs(
  { graph, costs }: CurrentGraph,
  nodes: readonly number[],
  passes: Passes,
  asked: Asked,
): Pair[] {
  const pairs = nodes.flatMap((from, index) =>
    nodes.slice(index + 1).map((to) => [from, to] as const),
  );
  const limit = Math.max(1, Math.floor(asked.limit / Math.max(1, pairs.length)));
  return pairs.map(([from, to]) => ({
    from,
    to,
    found:
      asked.sourced && costs
        ? withoutLong(cheapestWays(graph, from, to, passes, { costs, limit }), asked.longest)
        : shortestWays(graph, from, to, passes, { most: asked.longest, limit }),
  }));
}

function withoutLong({ ways, total }: WaysFound, longest: number): WaysFound {
  const short = ways.filter((way) => way.length - 1 <= longest);
  return { ways: short, total: total - (ways.length - short.length) };
}

/** Of each step the first ways that may be gone. */
function stepsOf(graph: CaseGraph, way: Int32Array, passes: Passes): number[][] {
  return [...way.subarray(1)].map((node, index) =>
    waysBetween(graph, way[index]!, node, passes).slice(0, MOST_LINES),
  );
}

/** What connects entities: what they are next to together, and the ways between each two. */
export function readWays(connection: ReadConnection, asked: Asked): WaysView {
  return connection.inOneState(() => {
    const whole = finishNow(prepareWays(connection, asked));
    const ids = asked.of.map((uid) => rowId(connection, entityTable, uid));
    const nodes = [...new Set(ids.map((id) => nodeOfId(whole.graph, id)))];
    const graph = asked.leftOut
      ? closeLeftOut(connection, whole.graph, asked.leftOut, nodes)
      : whole.graph;
    const current = { ...whole, graph };
    const passes = passesOf(current, asked);
    const shared = commonNeighbours(graph, nodes, passes);
    const pairs = findPairs(current, nodes, passes, asked).map((pair) => ({
      ...pair,
      ways: pair.found.ways.map((way) => ({ nodes: way, steps: stepsOf(graph, way, passes) })),
    }));
    const listed = shared.slice(0, MOST_SHARED);
    const named = new Set([
      ...nodes,
      ...listed.map(({ node }) => node),
      ...pairs.flatMap(({ ways }) => ways.flatMap((way) => [...way.nodes])),
    ]);
    const items = new EntityItems(
      connection,
      [...named].map((node) => graph.ids[node]!),
    );
    const uidOf = (node: number): string => items.of(graph.ids[node]!).uid;
    const lineOf = readWayLines(
      connection,
      current,
      pairs.flatMap(({ ways }) => ways.flatMap(({ steps }) => steps.flat())),
    );
    return {
      shared: listed.map(({ node, of }) => ({ entity: uidOf(node), of: of.map(uidOf) })),
      sharedTotal: shared.length,
      pairs: pairs.map(({ from, to, found, ways }) => ({
        from: uidOf(from),
        to: uidOf(to),
        total: found.total,
        ways: ways.map((way) => ({
          entities: [...way.nodes].map(uidOf),
          steps: way.steps.map((step) => step.map(lineOf)),
        })),
      })),
      entities: [...named].map((node) => items.of(graph.ids[node]!)),
    };
  });
}
