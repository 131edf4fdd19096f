import { expect, it } from 'vitest';
import { nearestInDirection } from './nearestInDirection';

const spots = [
  { name: 'right, near', x: 100, y: 10 },
  { name: 'right, far', x: 400, y: 0 },
  { name: 'below', x: 20, y: 200 },
  { name: 'above left', x: -80, y: -90 },
];
const from = { x: 0, y: 0 };

it('goes to what one would mean by an arrow key', () => {
  expect(nearestInDirection(from, 'right', spots)?.name).toBe('right, near');
  expect(nearestInDirection(from, 'down', spots)?.name).toBe('below');
  expect(nearestInDirection(from, 'up', spots)?.name).toBe('above left');
});

it('stays where nothing lies ahead', () => {
  expect(nearestInDirection({ x: 400, y: 0 }, 'right', spots)).toBeNull();
});

it('prefers what lies ahead to what is nearer but aside', () => {
  const aside = { name: 'aside', x: 20, y: 150 };
  expect(nearestInDirection(from, 'right', [aside, ...spots])?.name).toBe('right, near');
});
