import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hopsOnChart } from './hopsOnChart';

type Slice = Parameters<typeof hopsOnChart>[0];

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const nodes = names.map((uid) => ({ uid })) as Slice['nodes'];

function chart(pairs: readonly (readonly [string, string])[]): Slice {
  const links = pairs.map(([from, to], index) => ({ uid: `l${String(index)}`, from, to }));
  return { nodes, links: links as Slice['links'], attributions: [] };
}

const anyPairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));

test('one step of one step is two steps', () => {
  fc.assert(
    fc.property(anyPairs, fc.subarray(names), (pairs, of) => {
      const slice = chart(pairs);
      const one = [...hopsOnChart(slice, of, 1)];
      expect(hopsOnChart(slice, one, 1)).toEqual(hopsOnChart(slice, of, 2));
    }),
  );
});

test('a line goes along where both of its ends do, and stands for them', () => {
  const slice = chart([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ]);
  expect(hopsOnChart(slice, ['a'], 1)).toEqual(new Set(['a', 'b', 'l0']));
  expect(hopsOnChart(slice, ['l1'], 0)).toEqual(new Set(['b', 'c', 'l1']));
  expect(hopsOnChart(slice, ['gone'], 3)).toEqual(new Set());
});

test('an attribution that names nobody goes along with its incident', () => {
  const attributions = [{ uid: 'unknown', incident: 'a', actor: null }] as Slice['attributions'];
  expect(hopsOnChart({ nodes, links: [], attributions }, ['a'], 0)).toEqual(
    new Set(['a', 'unknown']),
  );
});
