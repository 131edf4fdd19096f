import { expect, test } from 'vitest';
import type { WeakSpot, WeakSpotGroup } from '../../../core/views/weakSpotView';
import { uidOf } from '../../testing/smallChart';
import { weakSpotRows } from './weakSpotRows';

function spot(number: number, stake: WeakSpot['stake'] = 'none'): WeakSpot {
  const title = `Thing ${String(number)}`;
  return { word: 'link', uid: uidOf(number), title, kind: null, says: '', claim: null, stake };
}

function typesOf(groups: readonly WeakSpotGroup[]): string[] {
  return weakSpotRows(groups).map((row) => (row.type === 'heading' ? row.label : row.type));
}

test('a kind that touches a conclusion stands first; else the graver kind does', () => {
  const groups: WeakSpotGroup[] = [
    { kind: 'contested', count: 1, spots: [spot(1)] },
    { kind: 'unsourced-links', count: 1, spots: [spot(2)] },
    { kind: 'year-not-stated', count: 1, spots: [spot(3, 'conclusion')] },
  ];
  expect(typesOf(groups)).toEqual([
    ...['Dates whose year is not stated', 'room', 'spot'],
    ...['Asserted and denied', 'room', 'spot'],
    ...['Links that no claim supports', 'room', 'spot'],
  ]);
});

test('what is not shown is told, and what there is none of is left out', () => {
  const groups: WeakSpotGroup[] = [
    { kind: 'contested', count: 0, spots: [] },
    { kind: 'unsourced-links', count: 412, spots: [spot(1), spot(2)] },
  ];
  expect(weakSpotRows(groups).at(-1)).toMatchObject({ type: 'more', left: 410 });
  expect(typesOf(groups)).toHaveLength(5);
});

test('each line has a key of its own, also where one thing has two ungraded claims', () => {
  const twice = [
    { ...spot(1), claim: uidOf(7) },
    { ...spot(1), claim: uidOf(8) },
  ];
  const keys = weakSpotRows([
    { kind: 'claims-without-credibility', count: 2, spots: twice },
    { kind: 'contested', count: 1, spots: [spot(1)] },
  ]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
