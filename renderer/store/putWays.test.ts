import { expect, it } from 'vitest';
import { columnsOfWays } from './putWays';

it('stands a way from left to right, and what lies side by side in one column', () => {
  const spots = columnsOfWays([
    ['a', 'b', 'd'],
    ['a', 'c', 'd'],
  ]);
  const columnOf = (uid: string): number => spots.get(uid)!.x;
  expect(columnOf('a')).toBeLessThan(columnOf('b'));
  expect(columnOf('b')).toBe(columnOf('c'));
  expect(columnOf('c')).toBeLessThan(columnOf('d'));
  expect(spots.get('b')!.y).toBeLessThan(spots.get('c')!.y);
});
