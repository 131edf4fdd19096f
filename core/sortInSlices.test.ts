import { expect, test } from 'vitest';
import { finishNow } from './sliced';
import { sortInSlices } from './sortInSlices';

test('sorts as the language does, what is alike in its order, and stops in between', () => {
  for (const length of [0, 1, 9_999, 10_001, 35_000]) {
    const list = Array.from({ length }, (_, at) => ({ at, key: (at * 7919) % 501 }));
    const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
    expect(finishNow(sortInSlices(list, compare))).toEqual([...list].sort(compare));
  }
  const work = sortInSlices(
    Array.from({ length: 30_000 }, (_, at) => -at),
    (one, other) => one - other,
  );
  expect(work.next().done).toBe(false);
});
