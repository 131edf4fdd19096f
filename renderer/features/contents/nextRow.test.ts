import { describe, expect, it } from 'vitest';
import type { ContentRow } from './contentRows';
import { nextRow } from './nextRow';

const heading = (open: boolean): ContentRow => ({
  type: 'heading',
  key: `heading ${String(open)}`,
  level: 1,
  label: 'Sources',
  open,
});
const room: ContentRow = { type: 'room', key: 'room', level: 2 };
const leaf = (key: string): ContentRow => ({ type: 'empty', key, level: 2, label: key });

// 0 open heading, 1 source, 2 its room, 3 source, 4 its room, 5 folded heading
const rows = [heading(true), leaf('one'), room, leaf('two'), room, heading(false)];

describe('nextRow', () => {
  it('walks up and down and never stands on the second half of a tall line', () => {
    expect(nextRow(rows, 1, 'ArrowDown')).toEqual({ index: 3 });
    expect(nextRow(rows, 3, 'ArrowUp')).toEqual({ index: 1 });
    expect(nextRow(rows, 3, 'ArrowDown')).toEqual({ index: 5 });
  });

  it('stops at the ends', () => {
    expect(nextRow(rows, 0, 'ArrowUp')).toEqual({ index: 0 });
    expect(nextRow(rows, 5, 'PageDown')).toEqual({ index: 5 });
    expect(nextRow(rows, 3, 'Home')).toEqual({ index: 0 });
    expect(nextRow(rows.slice(0, 5), 0, 'End')).toEqual({ index: 3 });
  });

  it('unfolds and folds with right and left, then goes in and out', () => {
    expect(nextRow(rows, 5, 'ArrowRight')).toEqual({ open: true });
    expect(nextRow(rows, 0, 'ArrowRight')).toEqual({ index: 1 });
    expect(nextRow(rows, 0, 'ArrowLeft')).toEqual({ open: false });
    expect(nextRow(rows, 3, 'ArrowLeft')).toEqual({ index: 0 });
    expect(nextRow(rows, 1, 'ArrowRight')).toBeNull();
  });

  it('leaves other keys alone', () => expect(nextRow(rows, 1, 'a')).toBeNull());
});
