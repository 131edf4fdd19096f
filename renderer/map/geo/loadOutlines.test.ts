import { expect, test, vi } from 'vitest';
import { loadOutlines } from './loadOutlines';
import { project } from './mercator';

/** A drawn path, as far as it can be seen without a canvas. */
class CountingPath {
  points = 0;
  moveTo(): void {
    this.points += 1;
  }
  lineTo(): void {
    this.points += 1;
  }
  closePath(): void {
    this.points += 0;
  }
}

test('the bundled outlines have every country where the projection has its places', async () => {
  vi.stubGlobal('Path2D', CountingPath);
  const outlines = await loadOutlines();
  expect(outlines.length).toBeGreaterThan(230);
  const iraq = outlines.find(({ name }) => name === 'Iraq');
  const baghdad = project({ latitude: 33.3152, longitude: 44.3661 });
  const vienna = project({ latitude: 48.2, longitude: 16.4 });
  expect(iraq).toBeDefined();
  if (!iraq) return;
  const holds = ({ x, y }: typeof baghdad): boolean =>
    x > iraq.bounds.left && x < iraq.bounds.right && y > iraq.bounds.top && y < iraq.bounds.bottom;
  expect(holds(baghdad)).toBe(true);
  expect(holds(vienna)).toBe(false);
  const pointsOf = (which: 'fine' | 'coarse'): number =>
    outlines.reduce((sum, one) => sum + (one[which] as unknown as CountingPath).points, 0);
  expect(pointsOf('coarse')).toBeLessThan(pointsOf('fine') * 0.6);
  for (const { bounds } of outlines) {
    expect(bounds.left).toBeGreaterThanOrEqual(-1e-6);
    expect(bounds.right).toBeLessThanOrEqual(1 + 1e-6);
  }
  expect(await loadOutlines()).toBe(outlines);
});
