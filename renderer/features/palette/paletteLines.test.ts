import { expect, test } from 'vitest';
import { actionIds } from '../../../core/actions';
import { uidOf } from '../../testing/smallChart';
import { matchingLines, paletteLines } from './paletteLines';

const lines = paletteLines([{ uid: uidOf(1), title: 'Who is behind it?', entities: 3 }], true);
const labels = (typed: string) => matchingLines(lines, typed).map(({ label }) => label);

test('every action but the palette itself is there, and every chart', () => {
  const ids = lines.flatMap((line) => ('action' in line ? [line.action] : []));
  expect(ids.toSorted()).toEqual(actionIds.filter((id) => id !== 'view.palette').toSorted());
  expect(labels('')).toHaveLength(lines.length);
  expect(labels('behind')).toEqual(['Open chart: Who is behind it?']);
});

test('what would change the case is not offered where it may not be changed', () => {
  const ids = paletteLines([], false).flatMap((line) => ('action' in line ? [line.action] : []));
  expect(ids).toContain('view.fit');
  expect(ids.filter((id) => id.startsWith('chart.') || id.startsWith('insert.'))).toEqual([]);
});

test('words are found by their beginnings in any order, case and accent', () => {
  expect(labels('ARR tïme')).toEqual(['Arrange by Time']);
  expect(labels('time arrange')).toEqual(['Arrange by Time']);
  expect(labels('rrange')).toEqual([]);
});

test('what begins with the typed words comes first', () => {
  expect(labels('new')[0]).toMatch(/^New /);
  expect(labels('chart')[0]).not.toBe('Open chart: Who is behind it?');
});
