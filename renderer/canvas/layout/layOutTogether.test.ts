import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapArea, type Box } from '../geometry/box';
import { layOut } from './layOut';
import type { LayoutNode, LayoutTask } from './layoutTask';

const anyGraph = fc
  .record({
    parts: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
    others: fc.nat(6),
    ends: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
    kind: fc.constantFrom('layers' as const, 'rings' as const, 'grid' as const),
  })
  .map(({ parts, others, ends, kind }): LayoutTask => {
    const count = parts.reduce((sum, part) => sum + part, others);
    const nodes = Array.from({ length: count }, (_, index): LayoutNode => ({
      id: `n${String(index)}`,
      width: 40 + (index % 3) * 30,
      height: 40,
      fixed: null,
      kind: 'actor',
      name: `N ${String(index)}`,
      when: null,
      at: null,
    }));
    let start = 0;
    return {
      kind,
      nodes,
      lines: ends.map(([a, b], index) => ({
        id: `l${String(index)}`,
        source: `n${String(a % count)}`,
        target: `n${String(b % count)}`,
        room: 20,
        likelihood: null,
      })),
      together: parts.map((size) => {
        const ids = nodes.slice(start, start + size).map(({ id }) => id);
        start += size;
        return ids;
      }),
      centre: [],
    };
  });

function boxAround(
  task: LayoutTask,
  ids: readonly string[],
  places: ReturnType<typeof layOut>,
): Box {
  const boxes = task.nodes
    .filter(({ id }) => ids.includes(id))
    .map(({ id, width, height }) => ({ ...places.get(id)!, width, height }));
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

it('gives each group a part of its own, in which nothing else stands', () => {
  fc.assert(
    fc.property(anyGraph, (task) => {
      const places = layOut(task);
      expect([...places.keys()].sort()).toEqual(task.nodes.map(({ id }) => id).sort());
      const parts = task.together ?? [];
      const alone = task.nodes.map(({ id }) => id).filter((id) => !parts.flat().includes(id));
      const boxes = [...parts, ...alone.map((id) => [id])].map((ids) =>
        boxAround(task, ids, places),
      );
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlapArea(box, other)).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});

it('leaves a group where it is of which something is pinned', () => {
  const node = (id: string, fixed: LayoutNode['fixed']): LayoutNode => ({
    id,
    width: 40,
    height: 40,
    fixed,
    kind: 'actor',
    name: id,
    when: null,
    at: null,
  });
  const nodes = [node('a', { x: 500, y: 500 }), node('b', null), node('c', null)];
  const task = { kind: 'grid', nodes, lines: [], centre: [] } as const;
  const places = layOut({ ...task, together: [['a', 'b']] });
  expect(places.get('a')).toEqual({ x: 500, y: 500 });
  expect(places).toEqual(layOut(task));
});
