import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishNow } from '../../../core/sliced';
import { plainLooks } from '../../../core/styling/look';
import type { ChartSlice } from '../../../core/views/sliceView';
import { createMeasure } from '../labels/measureText';
import { language, linkBetween, nodeNamed, sliceOf } from '../testing/sliceParts';
import { chooseDetail } from './chooseDetail';
import { chooseNames, NAME_SCALE } from './chooseNames';
import { clipLines } from './clipLines';
import { lineAtSpot, nodeAtSpot } from './hitOverview';
import { groupByLook } from './overviewArrays';
import { sliceToOverview, type OverviewModel } from './overviewModel';
import { sliceWithin } from './sliceWithin';
import { createSpotGrid } from './spotGrid';

const everything = { faded: new Set<string>(), trail: null, looks: plainLooks.looks };
type ChartLook = Parameters<typeof sliceToOverview>[2];

function overviewOf(slice: ChartSlice, look: ChartLook = everything): OverviewModel {
  return finishNow(sliceToOverview(slice, language, look));
}

const coordinate = fc.integer({ min: -5000, max: 5000 });
const spots = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 120 });

describe('the grid of an overview', () => {
  it('finds in a box what looking at all finds', () => {
    fc.assert(
      fc.property(spots, fc.tuple(coordinate, coordinate, coordinate, coordinate), (all, edges) => {
        const [left, right] = [edges[0], edges[1]].sort((a, b) => a - b) as [number, number];
        const [top, bottom] = [edges[2], edges[3]].sort((a, b) => a - b) as [number, number];
        const grid = createSpotGrid(
          Float32Array.from(all, ({ x }) => x),
          Float32Array.from(all, ({ y }) => y),
        );
        const wanted = all.flatMap(({ x, y }, index) =>
          x >= left && x <= right && y >= top && y <= bottom ? [index] : [],
        );
        const found = grid.within({ left, right, top, bottom });
        expect(found.sort((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });
});

describe('the arrays of an overview', () => {
  const [one, two, three] = [
    nodeNamed('One', { x: 0, y: 0 }),
    nodeNamed('Two', { x: 400, y: 0, kind: 'place' }),
    nodeNamed('Three', { x: 400, y: 300, retracted: true }),
  ];
  const links = [linkBetween(one.uid, two.uid), linkBetween(one.uid, three.uid)];
  const slice = sliceOf({ nodes: [one, two, three], links });
  const model = overviewOf(slice);

  it('hold every node and line, and how many lines end where', () => {
    expect(model.uids).toEqual([one.uid, two.uid, three.uid]);
    expect(model.lineUids).toEqual(links.map(({ uid }) => uid));
    expect([...model.degrees]).toEqual([2, 1, 1]);
    expect(model.byDegree[0]).toBe(0);
    expect([...model.linesAt.slice(model.lineStarts[0], model.lineStarts[1])]).toEqual([0, 1]);
  });

  it('never give a line that nobody claims the look of one that is claimed', () => {
    const claimed = linkBetween(one.uid, two.uid, { claimCount: 2, sourceCount: 1 });
    const unsourced = linkBetween(one.uid, two.uid, { claimCount: 0, sourceCount: 0 });
    const { arrays } = overviewOf(sliceOf({ nodes: [one, two], links: [claimed, unsourced] }));
    const looks = [...arrays.lineLook].map((look) => arrays.lineLooks[look]?.unsourced);
    expect(looks).toEqual([false, true]);
  });

  it('draw what is faded or off the trail faintly', () => {
    const trail = new Set([one.uid]);
    const { arrays } = overviewOf(slice, { ...everything, trail });
    const ghosts = [...arrays.nodeLook].map((look) => arrays.nodeLooks[look]?.ghost);
    expect(ghosts).toEqual([false, true, true]);
  });

  it('are hit at nodes and lines, and nowhere else', () => {
    const { arrays } = model;
    const grid = createSpotGrid(arrays.x, arrays.y);
    expect(nodeAtSpot(arrays, grid, { x: 405, y: 5 }, 0)).toBe(1);
    expect(nodeAtSpot(arrays, grid, { x: 200, y: 0 }, 3)).toBeNull();
    expect(lineAtSpot(arrays, { x: 200, y: 2 }, 3)).toBe(0);
    expect(lineAtSpot(arrays, { x: 200, y: 60 }, 3)).toBeNull();
  });

  it('are cut off at the edges of the canvas', () => {
    const { arrays } = model;
    const lines = groupByLook(arrays.lineLook, arrays.lineLooks.length);
    const view = { zoom: 1, pan: { x: 0, y: 0 }, width: 100, height: 100 };
    const { ends, length } = clipLines(arrays, lines, 0, { ...arrays, view }, null);
    expect(Math.max(...ends)).toBeLessThanOrEqual(108);
    expect(length).toBeLessThan(300);
    const leftOut = { nodes: new Uint8Array(3), lines: Uint8Array.of(1, 1) };
    expect(clipLines(arrays, lines, 0, { ...arrays, view }, leftOut).ends).toEqual([]);
  });

  it('name those with the most lines first; no name touches another or is cut at the edge', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      nodeNamed(`Name ${String(at)}`, { x: (at % 10) * 90, y: Math.floor(at / 10) * 40 }),
    );
    const busy = crowd[31];
    const ends = crowd.slice(0, 5).map(({ uid }) => linkBetween(busy?.uid ?? '', uid));
    const many = overviewOf(sliceOf({ nodes: crowd, links: ends }));
    const view = { zoom: 0.4, pan: { x: 10, y: 10 }, width: 800, height: 600 };
    const placed = chooseNames(many, view, createMeasure());
    expect(placed[0]?.node).toBe(31);
    const rows = placed.map(({ node, block }) => {
      const middle = (many.arrays.x[node] ?? 0) * view.zoom + view.pan.x;
      const half = (block.width * NAME_SCALE) / 2;
      return { y: many.arrays.y[node] ?? 0, from: middle - half, to: middle + half };
    });
    expect(placed.map(({ node }) => node)).not.toContain(0);
    for (const row of rows) {
      expect(row.from).toBeGreaterThanOrEqual(0);
      const others = rows.filter((other) => other !== row && other.y === row.y);
      expect(others.every(({ from, to }) => to <= row.from || from >= row.to)).toBe(true);
    }
  });
});

describe('the part of a large chart that is drawn in detail', () => {
  const count = 10_000;
  const x = Float32Array.from({ length: count }, (_, at) => (at % 100) * 100);
  const y = Float32Array.from({ length: count }, (_, at) => Math.floor(at / 100) * 100);
  const chart = { grid: createSpotGrid(x, y), degrees: new Uint32Array(count).fill(3) };
  const sightOf = (size: number, left = 2000) => ({
    left,
    top: 2000,
    right: left + size,
    bottom: 2000 + size,
  });

  it('is none while much is in sight, and holds what is in sight once it is little', () => {
    expect(chooseDetail(chart, sightOf(9000), null)).toBeNull();
    const part = chooseDetail(chart, sightOf(1000), null);
    expect(part?.left).toBeLessThan(2000);
    expect(part?.right).toBeGreaterThan(3000);
  });

  it('stays the same while what is in sight stays within it', () => {
    const part = chooseDetail(chart, sightOf(1000), null);
    expect(chooseDetail(chart, sightOf(1000, 2050), part)).toBe(part);
    expect(chooseDetail(chart, sightOf(1000, 5000), part)).not.toBe(part);
  });

  it('has the lines with both ends in it, and no others', () => {
    const [inside, also, outside] = [
      nodeNamed('In', { x: 10, y: 10 }),
      nodeNamed('Also', { x: 20, y: 20 }),
      nodeNamed('Out', { x: 900, y: 900 }),
    ];
    const [kept, crossing] = [
      linkBetween(inside.uid, also.uid),
      linkBetween(inside.uid, outside.uid),
    ];
    const slice = sliceOf({ nodes: [inside, also, outside], links: [kept, crossing] });
    const part = sliceWithin(slice, { left: 0, top: 0, right: 100, bottom: 100 });
    expect(part.nodes).toEqual([inside, also]);
    expect(part.links).toEqual([kept]);
    expect(sliceWithin(slice, null).nodes).toEqual([]);
  });
});
