import { finishNow } from '../../../core/sliced';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../geometry/box';
import { curveBetween } from '../geometry/curve';
import type { LabelledLine, LabelledNode } from './labelCandidates';
import { nodeLabelBox } from './labelBoxes';
import { costOfPlaces, placeLabels } from './placeLabels';

const graph = fc
  .record({
    spots: fc.array(fc.tuple(fc.nat(900), fc.nat(600)), { minLength: 2, maxLength: 16 }),
    widths: fc.array(fc.integer({ min: 20, max: 150 }), { minLength: 16, maxLength: 16 }),
    ends: fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 16 }),
  })
  .map(({ spots, widths, ends }) => {
    const at = (index: number) => {
      const [x, y] = spots[index % spots.length]!;
      return { x, y };
    };
    const nodes = spots.map((_, index): LabelledNode => ({
      id: `n${index}`,
      box: boxAround(at(index), 36, 36),
      label: { width: widths[index]!, height: 28 },
    }));
    const lines = ends.map(([from, to], index): LabelledLine => ({
      id: `l${index}`,
      what: index % 3 === 0 ? 'attribution' : 'link',
      curve: curveBetween(at(from), at(to), 0, 18, 24),
      straight: true,
      label: { width: 60, height: 13 },
    }));
    return { nodes, lines };
  });

describe('placeLabels', () => {
  it('is never worse than leaving all labels where they stand by default', () => {
    fc.assert(
      fc.property(graph, ({ nodes, lines }) => {
        const nowhere = { nodes: new Map(), lines: new Map() };
        expect(
          costOfPlaces(nodes, lines, finishNow(placeLabels(nodes, lines))),
        ).toBeLessThanOrEqual(costOfPlaces(nodes, lines, nowhere) + 1e-6);
      }),
    );
  });

  it('places the same graph the same every time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, lines }) => {
        expect(finishNow(placeLabels(nodes, lines))).toEqual(finishNow(placeLabels(nodes, lines)));
      }),
    );
  });

  it('keeps the labels of neighbours off each other where there is room', () => {
    const label = { width: 120, height: 28 };
    const nodes = [0, 60, 120].map((x, index): LabelledNode => ({
      id: `n${index}`,
      box: boxAround({ x, y: 0 }, 36, 36),
      label,
    }));
    const places = finishNow(placeLabels(nodes, []));
    const boxes = nodes.map(({ id, box }) => nodeLabelBox(box, label, places.nodes.get(id)!));
    expect(overlapArea(boxes[0]!, boxes[1]!)).toBe(0);
    expect(overlapArea(boxes[1]!, boxes[2]!)).toBe(0);
    expect(overlapArea(boxes[0]!, boxes[2]!)).toBe(0);
  });

  it("never puts an attribution's label beside another attribution where its own side is free", () => {
    const line = (id: string, y: number, width: number): LabelledLine => ({
      id,
      what: 'attribution',
      curve: curveBetween({ x: 0, y }, { x: 400, y }, 0, 18, 18),
      straight: true,
      label: { width, height: 14 },
    });
    const places = finishNow(placeLabels([], [line('upper', 0, 90), line('lower', 26, 90)]));
    // The normal of a line that runs to the right points down.
    expect(places.lines.get('upper')?.side).toBe(-1);
    expect(places.lines.get('lower')?.side).toBe(1);
  });
});
