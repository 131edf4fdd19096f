import { expect, test } from 'vitest';
import { newUid } from '../uid';
import { countPackedUids, findPackedUids, makePackedUids, packUid, unpackUid } from './packUids';

test('a packed uid is read as it was written', () => {
  const uids = Array.from({ length: 20 }, newUid);
  const packed = makePackedUids(uids.length);
  uids.forEach((uid, index) => packUid(packed, index, uid));
  expect(countPackedUids(packed)).toBe(20);
  expect(uids.map((_, index) => unpackUid(packed, index))).toEqual(uids);
});

test('uids are found among packed ones, and others are not', () => {
  const uids = Array.from({ length: 50 }, newUid);
  const packed = makePackedUids(uids.length);
  uids.forEach((uid, index) => packUid(packed, index, uid));
  const found = findPackedUids(packed, [uids[41]!, newUid(), uids[3]!]);
  expect([...found]).toEqual([
    [uids[3], 3],
    [uids[41], 41],
  ]);
});
