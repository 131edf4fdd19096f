import { expect, it } from 'vitest';
import { boxAround, overlapArea } from '../geometry/box';
import { layOut } from './layOut';
import type { LayoutLine, LayoutNode } from './layoutTask';

const nodes = Array.from({ length: 24 }, (_, index): LayoutNode => ({
  id: `n${index}`,
  width: 110,
  height: 70,
  fixed: null,
  kind: 'actor',
  name: '',
  when: null,
  at: null,
}));
const lines = nodes.slice(1).map(({ id }, index): LayoutLine => ({
  id: `l${index}`,
  source: `n${Math.floor(index / 3)}`,
  target: id,
  room: 30,
  likelihood: null,
}));

const arranged = (of: readonly LayoutNode[]) =>
  layOut({ kind: 'forces', nodes: of, lines, centre: [] });

it('arranges the same graph the same every time, whatever the order of its elements', () => {
  const once = arranged(nodes);
  expect(arranged(nodes)).toEqual(once);
});

it('lets no node lie upon another', () => {
  const places = arranged(nodes);
  const boxes = nodes.map(({ id }) => boxAround(places.get(id)!, 36, 36));
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlapArea(box, other)).toBe(0);
  });
});

it('leaves what is pinned where it is', () => {
  const fixed = { x: 1234, y: -321 };
  const places = arranged([{ ...nodes[0]!, fixed }, ...nodes.slice(1)]);
  expect(places.get('n0')).toEqual(fixed);
});

it('has nothing to do on an empty chart', () => {
  expect(layOut({ kind: 'forces', nodes: [], lines: [], centre: [] }).size).toBe(0);
});
