import { expect, it } from 'vitest';
import type { FilteredComparison } from '../../../core/compare/compareFiltered';
import { newUid } from '../../../core/uid';
import { sliceOf } from '../../canvas/testing/sliceParts';
import { compareRows } from './compareRows';

const nothing: FilteredComparison = {
  added: [],
  gone: [],
  changed: [],
  signs: new Map(),
  leftOut: 0,
  before: sliceOf({}),
};

const difference = { what: 'Notes', from: 'none', to: '1', judged: false };

it('lists what was judged otherwise before all else that changed, and leaves out empty groups', () => {
  const [noted, judged] = [newUid(), newUid()];
  const changed = [
    { word: 'entity', uid: noted, differences: [difference] },
    { word: 'attribution', uid: judged, differences: [{ ...difference, judged: true }] },
  ] as const;
  expect(compareRows({ ...nothing, changed }).map(({ key }) => key)).toEqual([
    'changed',
    judged,
    noted,
  ]);
  expect(compareRows(nothing)).toEqual([]);
});

it('counts what is too much to be listed', () => {
  const gone = Array.from({ length: 310 }, () => ({ word: 'link', uid: newUid() }) as const);
  const rows = compareRows({ ...nothing, gone });
  expect(rows[0]).toMatchObject({ text: 'Gone: 310' });
  expect(rows.at(-1)).toMatchObject({ type: 'more', text: 'and 10 more, marked on the graph' });
});
