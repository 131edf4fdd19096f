import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCaseGraph, nodeOfId, type CaseGraph } from './caseGraph';
import { cheapestWays } from './cheapestWays';
import { commonNeighbours } from './commonNeighbours';
import { hopsFrom } from './hopsFrom';
import { passesFor } from './passes';
import { shortestWays } from './shortestWays';
import { waysBetween } from './waysBetween';

const NODES = 8;
const CODES = 3;
const ALL = 1_000_000;

const anyNode = fc.integer({ min: 0, max: NODES - 1 });
const anyLine = fc.record({
  from: anyNode,
  to: anyNode,
  code: fc.integer({ min: 0, max: CODES - 1 }),
  cost: fc.integer({ min: 1, max: 4 }),
});
const anyPlain = fc.record({
  lines: fc.array(anyLine, { maxLength: 20 }),
  // Each is merged into one before it, or into none.
  into: fc.array(fc.option(anyNode, { freq: 3 }), { minLength: NODES, maxLength: NODES }),
  closedNode: fc.option(anyNode),
  allowed: fc.subarray([0, 1, 2]),
  oneWay: fc.subarray([0, 1, 2]),
  from: anyNode,
  to: anyNode,
});
type Plain = typeof anyPlain extends fc.Arbitrary<infer T> ? T : never;

function shownAs({ into }: Plain): number[] {
  return into.reduce<number[]>((shown, target, node) => {
    return [...shown, target === null || target >= node ? node : shown[target]!];
  }, []);
}

function graphOf(plain: Plain): CaseGraph {
  const { lines, closedNode } = plain;
  return buildCaseGraph({
    ids: Int32Array.from({ length: NODES }, (_, node) => node * 3 + 1),
    kinds: new Int32Array(NODES),
    shownAs: Int32Array.from(shownAs(plain)),
    closed: Uint8Array.from({ length: NODES }, (_, node) => (node === closedNode ? 1 : 0)),
    from: Int32Array.from(lines, ({ from }) => from),
    to: Int32Array.from(lines, ({ to }) => to),
    code: Uint16Array.from(lines, ({ code }) => code),
    row: Int32Array.from(lines, (_, index) => index),
  });
}

const passesOf = ({ allowed, oneWay }: Plain) =>
  passesFor({
    codes: CODES,
    allows: (code) => allowed.includes(code),
    oneWay: (code) => oneWay.includes(code),
  });

/** The cheapest of each step that may be gone, in the most straightforward way. */
function stepsOf(plain: Plain): Map<number, Map<number, number>> {
  const shown = shownAs(plain);
  const steps = new Map<number, Map<number, number>>();
  const add = (from: number, to: number, cost: number): void => {
    const known = steps.get(from) ?? new Map<number, number>();
    known.set(to, Math.min(cost, known.get(to) ?? Infinity));
    steps.set(from, known);
  };
  for (const { from, to, code, cost } of plain.lines) {
    const [a, b] = [shown[from]!, shown[to]!];
    if (a === b || !plain.allowed.includes(code)) continue;
    if (a === plain.closedNode || b === plain.closedNode) continue;
    add(a, b, cost);
    if (!plain.oneWay.includes(code)) add(b, a, cost);
  }
  return steps;
}

/** Every way that comes by no node twice. */
function everyWay(plain: Plain): { nodes: number[]; cost: number }[] {
  const shown = shownAs(plain);
  const [from, to] = [shown[plain.from]!, shown[plain.to]!];
  const steps = stepsOf(plain);
  const found: { nodes: number[]; cost: number }[] = [];
  const walk = (nodes: number[], cost: number): void => {
    const last = nodes.at(-1)!;
    if (last === to && nodes.length > 1) {
      found.push({ nodes, cost });
      return;
    }
    for (const [next, more] of steps.get(last) ?? []) {
      if (!nodes.includes(next)) walk([...nodes, next], cost + more);
    }
  };
  if (from !== to) walk([from], 0);
  return found;
}

function best(ways: { nodes: number[]; cost: number }[], by: 'steps' | 'cost'): string[] {
  const measure = ({ nodes, cost }: { nodes: number[]; cost: number }) =>
    by === 'steps' ? nodes.length : cost;
  const least = Math.min(...ways.map(measure));
  return ways
    .filter((way) => measure(way) === least)
    .map(({ nodes }) => nodes.join(' '))
    .sort();
}

const written = (ways: readonly Int32Array[]): string[] => ways.map((way) => way.join(' ')).sort();

test('the shortest ways are all that a plain search finds, each once', () => {
  fc.assert(
    fc.property(anyPlain, (plain) => {
      const graph = graphOf(plain);
      const [from, to] = [nodeOfId(graph, plain.from * 3 + 1), nodeOfId(graph, plain.to * 3 + 1)];
      const bounds = { most: NODES, limit: ALL };
      const { ways, total } = shortestWays(graph, from, to, passesOf(plain), bounds);
      expect(written(ways)).toEqual(best(everyWay(plain), 'steps'));
      expect(total).toBe(ways.length);
      expect(graph.scratch.near.every((step) => step === -1)).toBe(true);
      expect(graph.scratch.marks.every((mark) => mark === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the cheapest ways are all that a plain search finds, each once', () => {
  fc.assert(
    fc.property(anyPlain, (plain) => {
      const graph = graphOf(plain);
      const [from, to] = [nodeOfId(graph, plain.from * 3 + 1), nodeOfId(graph, plain.to * 3 + 1)];
      const costs = Uint8Array.from(plain.lines, ({ cost }) => cost);
      const { ways, total } = cheapestWays(graph, from, to, passesOf(plain), {
        costs,
        limit: ALL,
      });
      expect(written(ways)).toEqual(best(everyWay(plain), 'cost'));
      expect(total).toBe(ways.length);
      expect(graph.scratch.near.every((cost) => cost === -1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a limit lists the first ways and counts them all; a longest length leaves out what is longer', () => {
  fc.assert(
    fc.property(anyPlain, fc.integer({ min: 1, max: 3 }), (plain, few) => {
      const graph = graphOf(plain);
      const [from, to] = [nodeOfId(graph, plain.from * 3 + 1), nodeOfId(graph, plain.to * 3 + 1)];
      const passes = passesOf(plain);
      const all = shortestWays(graph, from, to, passes, { most: NODES, limit: ALL });
      const first = shortestWays(graph, from, to, passes, { most: NODES, limit: few });
      expect(first.total).toBe(all.total);
      expect(first.ways).toHaveLength(Math.min(few, all.total));
      expect(written(all.ways)).toEqual(expect.arrayContaining(written(first.ways)));
      const bounded = shortestWays(graph, from, to, passes, { most: few, limit: ALL });
      expect(bounded.ways).toEqual(all.ways.filter((way) => way.length - 1 <= few));
    }),
  );
});

test('hops count the steps of the shortest way', () => {
  fc.assert(
    fc.property(anyPlain, fc.integer({ min: 0, max: 3 }), (plain, most) => {
      const graph = graphOf(plain);
      const from = nodeOfId(graph, plain.from * 3 + 1);
      const { nodes, steps } = hopsFrom(graph, [from], most, passesOf(plain));
      const reached = new Map([...nodes].map((node, place) => [node, steps[place]!]));
      for (let to = 0; to < NODES; to += 1) {
        if (to === from || shownAs(plain)[to] !== to) continue;
        const [way] = best(everyWay({ ...plain, to }), 'steps');
        const length = way === undefined ? Infinity : way.split(' ').length - 1;
        expect(reached.get(to) ?? Infinity).toBe(length <= most ? length : Infinity);
      }
    }),
  );
});

test('common neighbours are those that a step leads to from two or more, and back', () => {
  fc.assert(
    fc.property(anyPlain, fc.uniqueArray(anyNode, { minLength: 2, maxLength: 4 }), (plain, of) => {
      const graph = graphOf(plain);
      const asked = [...new Set(of.map((node) => nodeOfId(graph, node * 3 + 1)))];
      const steps = stepsOf({ ...plain, oneWay: [] });
      const expected = Array.from({ length: NODES }, (_, node) => ({
        node,
        of: asked.filter((one) => steps.get(one)?.has(node)),
      })).filter(({ node, of: next }) => next.length > 1 && !asked.includes(node));
      const found = commonNeighbours(graph, asked, passesOf(plain));
      expect([...found].sort((a, b) => a.node - b.node)).toEqual(expected);
    }),
  );
});

test('between two neighbours stand all lines that may be gone', () => {
  fc.assert(
    fc.property(anyPlain, (plain) => {
      const graph = graphOf(plain);
      const [a, b] = [nodeOfId(graph, plain.from * 3 + 1), nodeOfId(graph, plain.to * 3 + 1)];
      const shown = shownAs(plain);
      const found = waysBetween(graph, a, b, passesOf(plain)).map((way) => graph.lines[way]!);
      const expected = plain.lines.flatMap(({ from, to, code }, line) => {
        const [start, end] = [shown[from]!, shown[to]!];
        const isOpen = a !== b && a !== plain.closedNode && b !== plain.closedNode;
        const along = start === a && end === b;
        const against = start === b && end === a && !plain.oneWay.includes(code);
        return isOpen && plain.allowed.includes(code) && (along || against) ? [line] : [];
      });
      expect(found.toSorted((x, y) => x - y)).toEqual(expected);
    }),
  );
});
