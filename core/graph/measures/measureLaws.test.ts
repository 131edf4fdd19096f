import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNeighbours } from './countNeighbours';
import { findCommunities } from './findCommunities';
import { findComponents } from './findComponents';
import { measureBetweenness } from './measureBetweenness';
import { measureBrokerage } from './measureBrokerage';
import { measureCloseness } from './measureCloseness';
import { buildMeasureGraph, type MeasureLines } from './measureGraph';
import { pivotsOf } from './pivotsOf';
import { rankByLinks } from './rankByLinks';
import {
  modularityOf,
  neighboursOf,
  plainBetweenness,
  plainDistances,
} from './testing/plainMeasures';
import { linesOf } from './testing/linesOf';

/** Small graphs with several lines between two, lines to oneself, and parts that are apart. */
const anyLines: fc.Arbitrary<MeasureLines> = fc.integer({ min: 1, max: 14 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  return fc
    .array(fc.tuple(node, node, fc.integer({ min: 0, max: 1 })), { maxLength: 40 })
    .map((lines) => linesOf(nodes, lines));
});

const DIGITS = 9;

function expectEach(found: Float64Array, wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, node) => expect(found[node]).toBeCloseTo(value, DIGITS));
}

function holds(law: (lines: MeasureLines) => void): void {
  fc.assert(fc.property(anyLines, law));
}

/** PageRank as a walker's matrix, by plain iteration. */
function plainRanks({ nodes, from, to, oneWay }: MeasureLines): number[] {
  const leads = Array.from({ length: nodes }, () => new Set<number>());
  from.forEach((a, line) => {
    const b = to[line]!;
    if (a === b) return;
    leads[a]!.add(b);
    if (oneWay[line] === 0) leads[b]!.add(a);
  });
  let ranks = leads.map(() => 1 / nodes);
  for (let round = 0; round < 300; round += 1) {
    const next = leads.map(() => 0.15 / nodes);
    leads.forEach((set, a) => {
      const goals = set.size > 0 ? [...set] : leads.map((_, b) => b);
      for (const b of goals) next[b]! += (0.85 * ranks[a]!) / goals.length;
    });
    ranks = next;
  }
  return ranks;
}

describe('each measure is what its plain definition says', () => {
  it('adjacency is ascending, without doubles, and the same from both ends', () => {
    holds((lines) => {
      const { starts, ends } = buildMeasureGraph(lines);
      neighboursOf(lines).forEach((set, node) => {
        expect([...ends.subarray(starts[node], starts[node + 1])]).toEqual(
          [...set].sort((a, b) => a - b),
        );
      });
    });
  });

  it('degree', () => {
    holds((lines) =>
      expectEach(
        countNeighbours(buildMeasureGraph(lines)),
        neighboursOf(lines).map(({ size }) => size),
      ),
    );
  });

  it('betweenness', () => {
    holds((lines) =>
      expectEach(measureBetweenness(buildMeasureGraph(lines)), plainBetweenness(lines)),
    );
  });

  it('harmonic closeness', () => {
    holds((lines) => {
      const wanted = plainDistances(lines).steps.map((row) => {
        const sum = row.reduce((all, step) => all + (step > 0 ? 1 / step : 0), 0);
        return lines.nodes > 1 ? sum / (lines.nodes - 1) : 0;
      });
      expectEach(measureCloseness(buildMeasureGraph(lines)), wanted);
    });
  });

  it('PageRank, which adds up to 1', () => {
    holds((lines) => {
      const ranks = rankByLinks(buildMeasureGraph(lines), { rest: 1e-13 });
      expectEach(ranks, plainRanks(lines));
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, DIGITS);
    });
  });

  it('effective size', () => {
    holds((lines) => {
      const neighbours = neighboursOf(lines);
      const wanted = neighbours.map((set) => {
        const ties = [...set].flatMap((a) => [...set].filter((b) => neighbours[a]!.has(b))).length;
        return set.size > 0 ? set.size - ties / set.size : 0;
      });
      expectEach(measureBrokerage(buildMeasureGraph(lines)), wanted);
    });
  });

  it('components: together exactly where a way leads, the largest first', () => {
    holds((lines) => {
      const { of, sizes } = findComponents(buildMeasureGraph(lines));
      const { steps } = plainDistances(lines);
      steps.forEach((row, a) =>
        row.forEach((step, b) => expect(of[a] === of[b]).toBe(step !== Infinity)),
      );
      expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
      sizes.forEach((size, group) => expect(of.filter((one) => one === group)).toHaveLength(size));
    });
  });
});

describe('communities', () => {
  it('are connected, and no node would be better off with a neighbour', () => {
    holds((lines) => {
      const graph = buildMeasureGraph(lines);
      const { of } = findCommunities(graph);
      const neighbours = neighboursOf(lines);
      const modularity = modularityOf(lines, of);
      const inside = lines.from.map((a, line) => (of[a] === of[lines.to[line]!] ? 1 : 0));
      const within = {
        ...lines,
        from: lines.from.filter((_, line) => inside[line] === 1),
        to: lines.to.filter((_, line) => inside[line] === 1),
      };
      const { steps } = plainDistances(within);
      steps.forEach((row, a) =>
        row.forEach((step, b) => of[a] === of[b] && expect(step).toBeLessThan(Infinity)),
      );
      // All in one, or each alone, is never better.
      expect(modularity).toBeGreaterThanOrEqual(-1e-9);
      expect(modularity).toBeGreaterThanOrEqual(
        modularityOf(
          lines,
          neighbours.map((_, node) => node),
        ) - 1e-9,
      );
    });
  });

  it('are the same for the same graph', () => {
    holds((lines) => {
      const graph = buildMeasureGraph(lines);
      expect(findCommunities(graph)).toEqual(findCommunities(graph));
    });
  });
});

describe('a sample of starts', () => {
  it('is all of them up to a limit, and above it always the same ones', () => {
    expect([...pivotsOf(7, 7, 3)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const sampled = pivotsOf(100, 50, 20);
    expect(new Set(sampled).size).toBe(20);
    expect(pivotsOf(100, 50, 20)).toEqual(sampled);
  });

  it('of all but a few comes near to what all of them give', () => {
    const nodes = 400;
    const from = Int32Array.from({ length: nodes * 3 }, (_, line) => line % nodes);
    const to = from.map((node, line) => (node * 7 + line * line + 1) % nodes);
    const graph = buildMeasureGraph({ nodes, from, to, oneWay: new Uint8Array(nodes * 3) });
    const exact = measureCloseness(graph);
    const estimated = measureCloseness(graph, undefined, pivotsOf(nodes, 1, 300));
    exact.forEach((value, node) => expect(Math.abs(estimated[node]! - value)).toBeLessThan(0.03));
  });
});
