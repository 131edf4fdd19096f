import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgeLanes } from './edgeLanes';

const edge = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  target: fc.constantFrom('a', 'b', 'c'),
  what: fc.constantFrom('link' as const, 'attribution' as const),
});
const edges = fc
  .array(edge, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `e${index}` })));

it('gives no two lines between the same nodes the same place, whatever their directions', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const lanes = edgeLanes(list);
      const taken = list.map(({ id, source, target }) => {
        const lane = lanes.get(id)!;
        const seen = source <= target ? lane : -lane;
        return `${[source, target].sort().join()} ${seen + 0}`;
      });
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

it('always draws an attribution as a curve, also where it is alone', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const lanes = edgeLanes(list);
      for (const { id, what } of list) {
        if (what === 'attribution') expect(lanes.get(id)).not.toBe(0);
      }
    }),
  );
});

it('does not depend on the order of the lines', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const lanes = edgeLanes(list);
      expect(edgeLanes(list.toReversed())).toEqual(new Map([...lanes].reverse()));
    }),
  );
});
