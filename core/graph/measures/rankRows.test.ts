import { expect, test } from 'vitest';
import { rankRows, type RankRows } from './rankRows';

const all = (rows: RankRows) => Array.from({ length: rows.length }, (_, index) => rows.at(index));

test('equal values have equal ranks, and bars are shares of the most', () => {
  const rows = rankRows({
    measured: { type: 'values', values: Float64Array.of(1, 4, 2, 2) },
    order: Int32Array.of(1, 2, 3, 0),
  });
  expect(all(rows).map((row) => row?.type === 'entity' && [row.rank, row.node, row.share])).toEqual(
    [
      [1, 1, 1],
      [2, 2, 0.5],
      [2, 3, 0.5],
      [4, 0, 0.25],
    ],
  );
  expect(rows.at(4)).toBeUndefined();
});

test('members stand below the heading of their group', () => {
  const groups = { of: Int32Array.of(0, 1, 0, 2), sizes: Int32Array.of(2, 1, 1) };
  const rows = rankRows({
    measured: { type: 'groups', groups },
    order: Int32Array.of(0, 2, 1, 3),
  });
  expect(
    all(rows).map((row) => (row?.type === 'group' ? `${row.group}: ${row.size}` : row?.node)),
  ).toEqual(['0: 2', 0, 2, '1: 1', 1, '2: 1', 3]);
});
