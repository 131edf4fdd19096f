import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { describe, expect, it } from 'vitest';
import { findCommunities } from './findCommunities';
import { findComponents } from './findComponents';
import { measureBetweenness } from './measureBetweenness';
import { measureBrokerage } from './measureBrokerage';
import { measureCloseness } from './measureCloseness';
import { buildMeasureGraph } from './measureGraph';
import { rankByLinks } from './rankByLinks';
import { seededRandom } from './seededRandom';
import { modularityOf } from './testing/plainMeasures';
import { linesOf } from './testing/linesOf';

/** Two triangles, joined by the link from 2 to 3, and 6 alone. */
const bowTie = linesOf(7, [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 3],
]);

describe('two triangles with a bridge, and one who is alone', () => {
  const graph = buildMeasureGraph(bowTie);

  it('has its brokers at the ends of the bridge', () => {
    const between = measureBetweenness(graph);
    // 0 and 1 reach three others each over the bridge: 6 of the 15 pairs of others.
    expect(between[2]).toBeCloseTo(6 / 15);
    expect(between[3]).toBeCloseTo(6 / 15);
    expect(between[0]).toBe(0);
    const size = measureBrokerage(graph);
    expect(size[2]).toBeCloseTo(3 - 2 / 3);
    expect(size[0]).toBeCloseTo(1);
    expect(size[6]).toBe(0);
  });

  it('is close by what can be reached, and one who is alone is not close at all', () => {
    const close = measureCloseness(graph);
    expect(close[2]).toBeCloseTo((1 + 1 + 1 + 1 / 2 + 1 / 2) / 6);
    expect(close[6]).toBe(0);
  });

  it('falls into its triangles, and into two parts', () => {
    expect([...findCommunities(graph).of]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    const { of, sizes } = findComponents(graph);
    expect([...of]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect([...sizes]).toEqual([6, 1]);
  });
});

/** A larger graph with clusters, for both libraries. */
function drawGraph(nodes: number, links: number, oneWay: 0 | 1) {
  const random = seededRandom(7);
  const other = new Graph({ type: oneWay === 1 ? 'directed' : 'undirected' });
  for (let node = 0; node < nodes; node += 1) other.addNode(String(node));
  const lines: [number, number, number][] = [];
  while (lines.length < links) {
    const from = Math.floor(random() * nodes);
    const near = random() < 0.8;
    const to = near
      ? Math.min(nodes - 1, from - (from % 20) + Math.floor(random() * 20))
      : Math.floor(random() * nodes);
    if (from === to || other.hasEdge(String(from), String(to))) continue;
    other.addEdge(String(from), String(to));
    lines.push([from, to, oneWay]);
  }
  return { lines: linesOf(nodes, lines), other };
}

describe('on a graph of 300 nodes, as graphology does', () => {
  const plain = drawGraph(300, 700, 0);
  const graph = buildMeasureGraph(plain.lines);

  it('finds the same betweenness', () => {
    const theirs = betweennessCentrality(plain.other);
    measureBetweenness(graph).forEach((value, node) =>
      expect(value).toBeCloseTo(theirs[String(node)]!, 9),
    );
  });

  it('finds the same PageRank along arrows', () => {
    const directed = drawGraph(300, 700, 1);
    const theirs = pagerank(directed.other, { tolerance: 1e-14, getEdgeWeight: null });
    rankByLinks(buildMeasureGraph(directed.lines), { rest: 1e-12 }).forEach((value, node) =>
      expect(value).toBeCloseTo(theirs[String(node)]!, 9),
    );
  });

  it('finds as many parts, and communities that are no worse', () => {
    expect(findComponents(graph).sizes).toHaveLength(connectedComponents(plain.other).length);
    const theirs = louvain(plain.other, { rng: seededRandom(1) });
    const groups = Array.from({ length: 300 }, (_, node) => theirs[String(node)]!);
    const ours = modularityOf(plain.lines, findCommunities(graph).of);
    expect(ours).toBeGreaterThan(modularityOf(plain.lines, groups) - 0.01);
  });
});
