import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../geometry/box';
import { layoutKinds } from '../graphCanvasProps';
import { layOut } from './layOut';
import type { LayoutLine, LayoutNode, LayoutTask } from './layoutTask';

const graphArbitrary = fc
  .array(
    fc.record({
      width: fc.integer({ min: 30, max: 150 }),
      height: fc.integer({ min: 30, max: 90 }),
      when: fc.option(
        fc
          .tuple(fc.nat(400), fc.nat(400))
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      ),
      kind: fc.constantFrom('actor', 'incident'),
      at: fc.option(fc.record({ x: fc.nat(9), y: fc.nat(9) })),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .chain((nodes) =>
    fc
      .array(
        fc.tuple(
          fc.nat(nodes.length - 1),
          fc.nat(nodes.length - 1),
          fc.option(fc.integer({ min: -1, max: 6 })),
        ),
        { maxLength: 40 },
      )
      .map((ends): Omit<LayoutTask, 'kind'> => ({
        nodes: nodes.map((node, index): LayoutNode => ({
          ...node,
          id: `n${String(index)}`,
          name: `N ${String(index)}`,
          fixed: null,
        })),
        lines: ends.map(([a, b, likelihood], index): LayoutLine => ({
          id: `l${String(index)}`,
          source: `n${String(a)}`,
          target: `n${String(b)}`,
          room: 20,
          likelihood,
        })),
        centre: [],
      })),
  );

/** Forces take their time and have tests of their own. */
const quick = layoutKinds.filter((kind) => kind !== 'forces');

describe.each(quick)('%s', (kind) => {
  it('gives every node one place, and the same graph always the same', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const places = layOut({ kind, ...graph });
        expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const turned = { kind, ...graph, nodes: graph.nodes.toReversed() };
        expect(layOut({ ...turned, lines: graph.lines.toReversed() })).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });

  it('lets no node lie upon another', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const places = layOut({ kind, ...graph });
        const boxes = graph.nodes.map(({ id, width, height }) =>
          boxAround(places.get(id)!, width, height),
        );
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlapArea(box, other)).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('leaves what is pinned where it is, and has nothing to do on an empty chart', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const fixed = { x: 1234, y: -321 };
        const [first, ...others] = graph.nodes;
        const pinned = layOut({ kind, ...graph, nodes: [{ ...first!, fixed }, ...others] });
        expect(pinned.get(first!.id)).toEqual(fixed);
      }),
      { numRuns: 10 },
    );
    expect(layOut({ kind, nodes: [], lines: [], centre: [] }).size).toBe(0);
  });
});

it('by time, what was over before stands further left, and what has no date below', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const places = layOut({ kind: 'time', ...graph });
      const dated = graph.nodes.filter(({ when }) => when !== null);
      for (const one of dated) {
        for (const other of dated) {
          if (one.when!.to >= other.when!.from) continue;
          expect(places.get(one.id)!.x).toBeLessThanOrEqual(places.get(other.id)!.x);
        }
      }
      const lowest = Math.max(...dated.map(({ id }) => places.get(id)!.y));
      for (const { id, when } of graph.nodes) {
        if (when === null && dated.length > 0) {
          expect(places.get(id)!.y).toBeGreaterThan(lowest);
        }
      }
    }),
  );
});

it('in layers, a line of a tree leads downwards', () => {
  const nodes = Array.from({ length: 9 }, (_, index): LayoutNode => ({
    id: `n${String(index)}`,
    width: 60,
    height: 40,
    fixed: null,
    kind: 'actor',
    name: '',
    when: null,
    at: null,
  }));
  const lines = nodes.slice(1).map(({ id }, index) => ({
    id: `l${String(index)}`,
    source: `n${String(Math.floor(index / 2))}`,
    target: id,
    room: 0,
    likelihood: null,
  }));
  const places = layOut({ kind: 'layers', nodes, lines, centre: [] });
  for (const { source, target } of lines) {
    expect(places.get(source)!.y).toBeLessThan(places.get(target)!.y);
  }
});

it('in rings, what is chosen stands in the middle', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { id } = graph.nodes.at(-1)!;
      const places = layOut({ kind: 'rings', ...graph, centre: [id] });
      expect(Math.hypot(places.get(id)!.x, places.get(id)!.y)).toBe(0);
    }),
  );
});

it('by place, north stays above and west stays left where there is room, and what has no place is below', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const places = layOut({ kind: 'place', ...graph });
      const placed = graph.nodes.filter(({ at }) => at !== null);
      const lowest = Math.max(...placed.map(({ id }) => places.get(id)!.y));
      for (const { id, at } of graph.nodes) {
        if (at === null && placed.length > 0) expect(places.get(id)!.y).toBeGreaterThan(lowest);
      }
    }),
  );
  const node = (id: string, x: number, y: number): LayoutNode => ({
    id,
    width: 60,
    height: 40,
    fixed: null,
    kind: 'place',
    name: id,
    when: null,
    at: { x, y },
  });
  const nodes = [node('north-west', 0, 0), node('south', 2, 9), node('east', 9, 1)];
  const places = layOut({ kind: 'place', nodes, lines: [], centre: [] });
  expect(places.get('north-west')!.x).toBeLessThan(places.get('south')!.x);
  expect(places.get('south')!.x).toBeLessThan(places.get('east')!.x);
  expect(places.get('south')!.y).toBeGreaterThan(places.get('east')!.y);
});

it('in rows of rivals, a likelier one stands nearer to its incident, and one for several stands apart', () => {
  const node = (id: string): LayoutNode => ({
    id,
    width: 60,
    height: 40,
    fixed: null,
    kind: 'actor',
    name: id,
    when: null,
    at: null,
  });
  const line = (source: string, target: string, likelihood: number): LayoutLine => ({
    id: `${source} ${target}`,
    source,
    target,
    room: 0,
    likelihood,
  });
  const lines = [
    line('attack', 'unlikely', 1),
    line('attack', 'likely', 5),
    line('attack', 'unrated', -1),
    line('attack', 'both', 6),
    line('raid', 'both', 2),
  ];
  const nodes = ['attack', 'raid', 'likely', 'unlikely', 'unrated', 'both', 'other'].map(node);
  const places = layOut({ kind: 'rivals', nodes, lines, centre: [] });
  const row = ['attack', 'likely', 'unlikely', 'unrated'].map((id) => places.get(id)!);
  expect(new Set(row.map(({ y }) => y)).size).toBe(1);
  expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(places.get('both')!.x).toBeGreaterThan(row.at(-1)!.x);
  expect(places.get('other')!.y).toBeGreaterThan(places.get('raid')!.y);
});
