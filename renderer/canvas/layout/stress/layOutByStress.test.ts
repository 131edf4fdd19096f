import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../../geometry/box';
import { layOut } from '../layOut';
import type { LayoutLine, LayoutNode } from '../layoutTask';
import { layOutByStress } from './layOutByStress';

function nodeAt(index: number, fixed: LayoutNode['fixed'] = null): LayoutNode {
  return {
    id: `n${String(index).padStart(4, '0')}`,
    width: 40 + ((index * 37) % 90),
    height: 30 + ((index * 17) % 40),
    fixed,
    kind: 'actor',
    name: '',
    when: null,
    at: null,
  };
}

function lineOf(from: number, to: number, index: number): LayoutLine {
  const [source, target] = [nodeAt(from).id, nodeAt(to).id];
  return { id: `l${index}`, source, target, room: 20, likelihood: null };
}

const graphs = fc.integer({ min: 1, max: 90 }).chain((count) =>
  fc
    .record({
      ends: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 140 }),
      held: fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { maxLength: 3 }),
    })
    .map(({ ends, held }) => ({
      nodes: Array.from({ length: count }, (_, index) => {
        const spot = held[index];
        return nodeAt(index, spot ? { x: spot[0] + index * 2000, y: spot[1] } : null);
      }),
      lines: ends.map(([from, to], index) => lineOf(from, to, index)),
    })),
);

describe('arranging by stress', () => {
  it('gives each node one place, none upon another, and leaves what is pinned exactly there', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const places = layOutByStress(graph);
        expect(places.size).toBe(graph.nodes.length);
        const boxes = graph.nodes.map(({ id, width, height, fixed }) => {
          const spot = places.get(id)!;
          expect(Number.isFinite(spot.x) && Number.isFinite(spot.y)).toBe(true);
          if (fixed) {
            expect(spot.x).toBeCloseTo(fixed.x, 6);
            expect(spot.y).toBeCloseTo(fixed.y, 6);
          }
          return boxAround(spot, width, height);
        });
        boxes.forEach((box, at) => {
          for (const other of boxes.slice(at + 1)) expect(overlapArea(box, other)).toBe(0);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('arranges a large graph the same whatever the order of its elements, and shows it on the way', () => {
    const nodes = Array.from({ length: 620 }, (_, index) => nodeAt(index));
    const lines = nodes.slice(1, 600).map((_, index) => lineOf(index + 1, index >> 1, index));
    let pictures = 0;
    const task = { kind: 'forces' as const, nodes, lines, centre: [] };
    const once = layOut(task, () => (pictures += 1));
    expect(pictures).toBeGreaterThan(1);
    expect(layOut({ ...task, nodes: nodes.toReversed(), lines: lines.toReversed() })).toEqual(once);
  });

  it('draws what is far in the graph far away: the ends of a chain are its ends', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => nodeAt(index));
    const lines = nodes.slice(1).map((_, index) => lineOf(index, index + 1, index));
    const places = layOutByStress({ nodes, lines });
    const first = places.get(nodes[0]!.id)!;
    const away = ({ id }: LayoutNode): number => {
      const { x, y } = places.get(id)!;
      return Math.hypot(x - first.x, y - first.y);
    };
    for (const step of [5, 10, 20, 30]) {
      expect(away(nodes[step]!)).toBeGreaterThan(away(nodes[step - 5]!));
    }
    expect(Math.max(...nodes.map(away))).toBeCloseTo(away(nodes.at(-1)!), -2);
  });

  it('packs parts that are not linked beside each other', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => nodeAt(index));
    const lines = nodes
      .filter((_, index) => index % 10 > 0)
      .map((_, index) => lineOf(index - (index % 10), index, index));
    const places = [...layOutByStress({ nodes, lines }).values()];
    const span = (of: 'x' | 'y'): number =>
      Math.max(...places.map((spot) => spot[of])) - Math.min(...places.map((spot) => spot[of]));
    expect(span('x') / span('y')).toBeLessThan(5);
    expect(span('y') / span('x')).toBeLessThan(5);
  });
});
