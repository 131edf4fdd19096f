import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../geometry/box';
import { keepWithRoom, rankOfName } from './keepWithRoom';

const spot = fc.integer({ min: 0, max: 300 });
const nodes = fc.array(fc.record({ x: spot, y: spot, chosen: fc.boolean(), lines: spot }), {
  minLength: 2,
  maxLength: 40,
});

const rank = (chosen: boolean, lines: number, areMany: boolean): number =>
  rankOfName({ chosen, lines, areMany, pointedAt: false, isEnd: false });

describe('labels of what is selected', () => {
  it('never touch each other where many are selected, and go before all others', () => {
    fc.assert(
      fc.property(nodes, (of) => {
        const labels = of.map(({ x, y, chosen, lines }, index) => ({
          id: String(index),
          box: boxAround({ x, y }, 60, 14),
          chosen,
          rank: rank(chosen, lines, true),
        }));
        const kept = keepWithRoom(labels, true);
        for (const [index, { box }] of kept.entries()) {
          for (const other of kept.slice(index + 1)) expect(overlapArea(box, other.box)).toBe(0);
        }
        const chosen = labels.filter((label) => label.chosen);
        expect(kept.filter((label) => label.chosen)).toEqual(keepWithRoom(chosen, true));
      }),
    );
  });

  it('are all drawn where few are', () => {
    const box = boxAround({ x: 0, y: 0 }, 60, 14);
    const labels = ['a', 'b'].map((id) => ({ id, box, rank: rank(true, 1, false) }));
    expect(keepWithRoom(labels, true)).toHaveLength(2);
  });
});
