import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newUid } from '../uid';
import {
  dissolve,
  putInGroup,
  readGroups,
  regroup,
  setClosed,
  takeOut,
  withGroups,
  type ChartGroup,
} from './groups';

const things = Array.from({ length: 10 }, newUid);
const groupUids = Array.from({ length: 4 }, newUid);

const none: readonly ChartGroup[] = [];

/** Groups as they are after some grouping by hand. */
const anyGroups = fc
  .array(
    fc.record({
      into: fc.nat(3),
      of: fc.subarray(things, { minLength: 1 }),
      closed: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((acts) =>
    acts.reduce(
      (groups, { into, of, closed }) =>
        putInGroup(
          groups,
          { uid: groupUids[into]!, name: `Group ${String(into)}`, by: null, closed },
          of,
        ),
      none,
    ),
  );

const holdersOf = (groups: readonly ChartGroup[]): readonly string[] =>
  groups.flatMap(({ holds }) => holds);

describe('grouping', () => {
  test('and dissolving again is the identity, where nothing left another group for it', () => {
    fc.assert(
      fc.property(anyGroups, fc.subarray(things, { minLength: 1 }), (groups, of) => {
        const free = of.filter((uid) => !holdersOf(groups).includes(uid));
        const group = { uid: newUid(), name: 'Ours', by: null, closed: false };
        const grouped = putInGroup(groups, group, free);
        expect(dissolve(grouped, new Set([group.uid]))).toEqual(groups);
      }),
    );
  });

  test('leaves each entity in one group at most, and no group empty', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const held = holdersOf(groups);
        expect(new Set(held).size).toBe(held.length);
        expect(groups.every(({ holds }) => holds.length > 0)).toBe(true);
      }),
    );
  });

  test('closing and opening again is the identity, and so is putting in and taking out', () => {
    fc.assert(
      fc.property(anyGroups, (all) => {
        const groups = setClosed(all, new Set(groupUids), false);
        const uids = new Set(groups.map(({ uid }) => uid));
        expect(setClosed(setClosed(groups, uids, true), uids, false)).toEqual(groups);
        const fresh = newUid();
        const [into] = groups;
        fc.pre(into !== undefined);
        expect(takeOut(putInGroup(groups, into, [fresh]), new Set([fresh]))).toEqual(groups);
      }),
    );
  });
});

describe('what is stored', () => {
  test('is read as it was written, beside what else is kept with the chart', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const styling = withGroups({ other: 1 }, groups);
        expect(readGroups({ styling })).toEqual(groups);
        expect(withGroups(styling, [])).toEqual({ other: 1 });
      }),
    );
  });

  test('by a later version stays: fields of a group that stays, and groups of another form', () => {
    const ours = { uid: newUid(), name: 'Ours', by: null, closed: false, holds: [things[0]!] };
    const later = { uid: newUid(), nested: [ours.uid] };
    const styling = { groups: [{ ...ours, colour: 'blue' }, later] };
    expect(readGroups({ styling })).toEqual([ours]);
    const closed = setClosed(readGroups({ styling }), new Set([ours.uid]), true);
    expect(withGroups(styling, closed)).toEqual({
      groups: [{ ...ours, closed: true, colour: 'blue' }, later],
    });
    expect(withGroups(styling, [])).toEqual({ groups: [later] });
    expect(withGroups({ groups: 'later' }, closed)).toEqual({ groups: 'later' });
  });
});

test('grouping by something replaces what was found before and leaves what was made by hand', () => {
  const [a, b, c, d, e] = things as [string, string, string, string, string];
  const byHand = { uid: newUid(), name: 'Mine', by: null, closed: false, holds: [a] };
  const found: ChartGroup = {
    uid: newUid(),
    name: 'Actors',
    by: 'kind',
    closed: true,
    holds: [b, c],
  };
  const next = regroup(
    [byHand, found],
    'place',
    [
      { name: 'Baghdad', holds: [a, b, d] },
      { name: 'Erbil', holds: [c, a] },
    ],
    () => e,
  );
  expect(next).toEqual([
    byHand,
    { uid: e, name: 'Baghdad', by: 'place', closed: false, holds: [b, d] },
  ]);
});
