import { describe, expect, it } from 'vitest';
import { nextItem } from './nextItem';

// 0 heading, 1–3 items, 4 heading, 5–6 items, 7 heading, 8 item
const rows = ['#', 'a', 'b', 'c', '#', 'd', 'e', '#', 'f'];
const next = (of: readonly string[], from: number, key: string): number | null =>
  nextItem(of, from, key, (row) => row !== '#');

describe('nextItem', () => {
  it('passes over headings in both directions', () => {
    expect(next(rows, 3, 'ArrowDown')).toBe(5);
    expect(next(rows, 5, 'ArrowUp')).toBe(3);
  });

  it('stays within the list, on a line that can be selected', () => {
    expect(next(rows, 1, 'ArrowUp')).toBe(1);
    expect(next(rows, 8, 'PageDown')).toBe(8);
    expect(next(rows, 6, 'Home')).toBe(1);
    expect(next(rows, 1, 'End')).toBe(8);
  });

  it('leads nowhere by other keys or in an empty list', () => {
    expect(next(rows, 1, 'x')).toBeNull();
    expect(next([], 0, 'ArrowDown')).toBeNull();
  });
});
