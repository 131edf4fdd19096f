import { expect, test } from 'vitest';
import { language, nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { layOutMap } from './draw/layOutMap';
import { fitWithNames } from './fitWithNames';
import { mapContent } from './mapContent';
import { stateOfMap } from './testing/stateOfMap';

const COVERED = 60;

/** How far labels stand out of what is free, by the edge. */
function outside(state: ReturnType<typeof stateOfMap>, covered: number): readonly number[] {
  const { size, view } = state;
  const [left, top] = [view.x * view.scale - size.width / 2, view.y * view.scale - size.height / 2];
  return layOutMap(state).labels.flatMap(({ box }) => [
    left - box.left,
    top - box.top,
    box.right - left - size.width,
    box.bottom - top - (size.height - covered),
  ]);
}

test('a picture shows all marks with all that is written at them, and nothing under its legend', () => {
  const state = stateOfMap();
  const view = fitWithNames(state, COVERED);
  const fitted = { ...state, view };
  expect(layOutMap(fitted).labels.length).toBeGreaterThan(4);
  expect(Math.max(...outside(fitted, COVERED))).toBeLessThanOrEqual(0);
});

test('long names at both edges take their room from the map', () => {
  const at = (name: string, longitude: number) =>
    nodeNamed(name, {
      kind: 'place',
      position: { latitude: 33, longitude },
      precision: '1',
    });
  const long = (word: string) => `${word} with a name that takes room`;
  const slice = sliceOf({ nodes: [at(long('West'), 40), at(long('East'), 46)] });
  const state = stateOfMap({ ...mapContent(slice, language), size: { width: 420, height: 300 } });
  const fitted = { ...state, view: fitWithNames(state, 0) };
  expect(Math.max(...outside(fitted, 0))).toBeLessThanOrEqual(0);
  expect(layOutMap(fitted).labels).toHaveLength(2);
});

test('a chart of which nothing has a position shows the world', () => {
  const state = stateOfMap({ ...mapContent(sliceOf({}), language) });
  const { width } = state.size;
  expect(fitWithNames(state, 0).scale).toBeGreaterThanOrEqual(width);
});
