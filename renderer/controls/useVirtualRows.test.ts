import { describe, expect, it } from 'vitest';
import { rowsInView } from './useVirtualRows';

describe('rowsInView', () => {
  it('draws what is in sight and a few lines around it', () => {
    const [first, end] = rowsInView(2600, 520, 26, 1000);
    expect(first).toBeLessThan(100);
    expect(first).toBeGreaterThan(80);
    expect(end).toBeGreaterThan(120);
    expect(end).toBeLessThan(140);
  });

  it('keeps within the list at both ends', () => {
    expect(rowsInView(0, 520, 26, 5)).toEqual([0, 5]);
    expect(rowsInView(0, 520, 26, 0)).toEqual([0, 0]);
  });

  it('draws the end of a list that has just become shorter than the scroll', () => {
    const [first, end] = rowsInView(100_000, 520, 26, 40);
    expect(end).toBe(40);
    expect(first).toBeLessThanOrEqual(end);
  });
});
