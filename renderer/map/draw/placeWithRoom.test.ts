import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../../canvas/geometry/box';
import { linesToBlock } from '../../canvas/labels/labelBlock';
import { placeWithRoom } from './labelsOf';

const near = fc.integer({ min: 0, max: 300 });
const boxes = fc.array(fc.tuple(near, near), { maxLength: 30 });

const wish = (id: string, spots: readonly (readonly [number, number])[], always = false) => ({
  id,
  of: 'mark' as const,
  block: linesToBlock([]),
  strong: false,
  rank: 1,
  always,
  spots: spots.map(([x, y]) => ({ box: boxAround({ x, y }, 60, 14), align: 'left' as const })),
});

describe('the labels of the map', () => {
  it('lie upon no symbol and upon no other label', () => {
    fc.assert(
      fc.property(boxes, boxes, (labels, symbols) => {
        const taken = symbols.map(([x, y]) => boxAround({ x, y }, 22, 22));
        const wanted = labels.map(([x, y], index) =>
          wish(`l${String(index)}`, [
            [x, y],
            [x + 70, y],
            [x, y + 30],
          ]),
        );
        const placed = placeWithRoom(wanted, taken);
        for (const [index, { box }] of placed.entries()) {
          for (const symbol of taken) expect(overlapArea(box, symbol)).toBe(0);
          for (const other of placed.slice(index + 1)) {
            expect(overlapArea(box, other.box)).toBe(0);
          }
        }
      }),
    );
  });

  it('take another spot before they give way, and never do when they are asked for', () => {
    const symbols = [boxAround({ x: 50, y: 50 }, 40, 40)];
    const [moved] = placeWithRoom(
      [
        wish('a', [
          [50, 50],
          [200, 50],
        ]),
      ],
      symbols,
    );
    expect(moved?.box).toEqual(boxAround({ x: 200, y: 50 }, 60, 14));
    expect(placeWithRoom([wish('a', [[50, 50]])], symbols)).toEqual([]);
    expect(placeWithRoom([wish('a', [[50, 50]], true)], symbols)).toHaveLength(1);
  });
});
