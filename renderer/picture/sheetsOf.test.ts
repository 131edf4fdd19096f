import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperKeys } from '../../core/picture/paper';
import { pngSize } from './deliver';
import { sheetsOf } from './sheetsOf';

const side = fc.double({ min: 100, max: 20_000, noNaN: true });
const sheet = fc.record({
  paper: fc.constantFrom(...paperKeys),
  landscape: fc.boolean(),
  tiled: fc.constant(true),
});

test('sheets that are put together hold all of a drawing, none of it twice, and none is empty', () => {
  fc.assert(
    fc.property(side, side, sheet, (width, height, wanted) => {
      const { parts, columns, rows } = sheetsOf({ width, height }, wanted);
      expect(parts).toHaveLength(columns * rows);
      for (const { part, column, row } of parts) {
        expect(part[0]).toBeLessThan(width);
        expect(part[1]).toBeLessThan(height);
        const next = parts[(row - 1) * columns + column];
        if (column < columns) expect(next?.part[0]).toBeCloseTo(part[2]);
      }
      const last = parts.at(-1)?.part ?? [0, 0, 0, 0];
      expect(last[2]).toBeGreaterThanOrEqual(width - 1e-2);
      expect(last[3]).toBeGreaterThanOrEqual(height - 1e-2);
    }),
  );
});

test('a PNG of A0 at 300 dots per inch is as large as that, and one that nobody could open is refused', () => {
  const a0 = { paper: 'a0', landscape: true, tiled: false } as const;
  expect(pngSize({ width: 4000, height: 3000 }, { sheet: a0, dpi: 300 })).toMatchObject({
    width: 14043,
    height: 9933,
  });
  expect(pngSize({ width: 24_000, height: 24_000 }, { sheet: null, dpi: 600 })).toBeNull();
});
