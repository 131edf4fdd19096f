import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepTo, visit, withSeen, type Place, type Visited } from './places';

const anyPlace = fc.record({
  chart: fc.constantFrom(null, 'a', 'b'),
  view: fc.constantFrom('graph' as const, 'map' as const, 'list' as const),
  selection: fc
    .subarray(['x', 'y', 'z'])
    .map((uids) => uids.map((uid) => ({ word: 'entity' as const, uid }))),
});

const start: Visited = { places: [], at: -1 };
const walk = (places: readonly Place[]): Visited => places.reduce(visit, start);
const anywhere = (): boolean => true;

describe('going back', () => {
  test('and forward again leads to where one was', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 2, maxLength: 20 }), (places) => {
        const visited = walk(places);
        const back = stepTo(visited, -1, anywhere);
        fc.pre(back !== null);
        expect(stepTo({ ...visited, at: back }, 1, anywhere)).toBe(visited.at);
        expect(visited.places[visited.at]).toEqual(places.at(-1));
      }),
    );
  });

  test('and then elsewhere forgets what lay ahead, and never more than a hundred are kept', () => {
    const at = (uid: string): Place => ({
      chart: null,
      view: 'graph',
      selection: [{ word: 'entity', uid }],
    });
    const visited = walk(['a', 'b', 'c'].map(at));
    const back = visit({ ...visited, at: 1 }, at('d'));
    expect(back.places.map(({ selection }) => selection[0]?.uid)).toEqual(['a', 'b', 'd']);
    expect(walk(Array.from({ length: 150 }, (_, index) => at(String(index)))).places).toHaveLength(
      100,
    );
  });

  test('passes by what is gone', () => {
    const of = (chart: string): Place => ({ chart, view: 'graph', selection: [] });
    const visited = walk([of('a'), of('gone'), of('b')]);
    expect(stepTo(visited, -1, ({ chart }) => chart !== 'gone')).toBe(0);
    expect(stepTo(visited, -1, ({ chart }) => chart === 'b')).toBeNull();
  });
});

test('choosing further things, or nothing, is no other place', () => {
  const at = (...uids: string[]): Place => ({
    chart: null,
    view: 'graph',
    selection: uids.map((uid) => ({ word: 'entity', uid })),
  });
  expect(walk([at(), at('a'), at('a', 'b'), at()]).places).toEqual([at()]);
});

test('what was in sight stays with the place that was left', () => {
  const of = (chart: string): Place => ({ chart, view: 'graph', selection: [] });
  const seen = { chart: 'a', zoom: 2, pan: { x: 5, y: -7 } };
  const visited = visit(withSeen(walk([of('a')]), seen), of('b'));
  expect(visited.places.map((place) => place.seen)).toEqual([seen, undefined]);
  expect(withSeen(start, seen)).toEqual(start);
});
