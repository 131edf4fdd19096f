import { expect, test } from 'vitest';
import { fitBounds } from './fitBounds';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('a kept place on a screen that is still there is used', () => {
  const kept = { x: 2000, y: 50, width: 900, height: 700 };
  expect(fitBounds(kept, [screen, second])).toEqual(kept);
});

test('a place on a screen that is gone keeps its size and is left to the desktop', () => {
  const kept = { x: 2000, y: 50, width: 900, height: 700 };
  expect(fitBounds(kept, [screen])).toEqual({ width: 900, height: 700 });
});

test('a title bar above the screen could not be reached', () => {
  const kept = { x: 100, y: -500, width: 900, height: 700 };
  expect(fitBounds(kept, [screen])).toEqual({ width: 900, height: 700 });
});

test('a first start fits a small screen', () => {
  expect(fitBounds(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
    width: 1024,
    height: 700,
  });
});
