import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseBackups, type StoredBackup } from './chooseBackups';

const hour = 60 * 60_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 26, 15, 4);
const ample = { ofCase: Infinity, inAll: Infinity };

const backupsArbitrary = fc.array(
  fc.record({
    case: fc.constantFrom('a', 'b', 'c'),
    // Also of a clock that went ahead.
    at: fc.oneof(
      fc.integer({ min: now - 2 * day, max: now + hour }),
      fc.integer({ min: now - 900 * day, max: now }),
    ),
    bytes: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 60 },
);

const budgetArbitrary = fc.record({
  ofCase: fc.integer({ min: 0, max: 600 }),
  inAll: fc.integer({ min: 0, max: 900 }),
});

const bytesOf = (backups: readonly StoredBackup[]) =>
  backups.reduce((sum, { bytes }) => sum + bytes, 0);

const ofCase = (backups: readonly StoredBackup[], name: string) =>
  backups.filter((backup) => backup.case === name);

const newest = (backups: readonly StoredBackup[]) => Math.max(...backups.map(({ at }) => at));

test('the newest backup of each case is kept', () => {
  fc.assert(
    fc.property(backupsArbitrary, budgetArbitrary, (backups, budget) => {
      const kept = chooseBackups(backups, now, budget);
      for (const name of new Set(backups.map((backup) => backup.case))) {
        expect(newest(ofCase(kept, name))).toBe(newest(ofCase(backups, name)));
      }
    }),
  );
});

test('they take no more than the budget, unless only the newest of each case are left', () => {
  fc.assert(
    fc.property(backupsArbitrary, budgetArbitrary, (backups, budget) => {
      const kept = chooseBackups(backups, now, budget);
      const groups = ['a', 'b', 'c'].map((name) => ofCase(kept, name));
      for (const group of groups) {
        expect(group.length <= 1 || bytesOf(group) <= budget.ofCase).toBe(true);
      }
      const onlyNewest = groups.every((group) => group.length <= 1);
      expect(onlyNewest || bytesOf(kept) <= budget.inAll).toBe(true);
    }),
  );
});

test('choosing again from what was kept keeps all of it', () => {
  fc.assert(
    fc.property(backupsArbitrary, budgetArbitrary, (backups, budget) => {
      const kept = chooseBackups(backups, now, budget);
      expect(chooseBackups(kept, now, budget)).toEqual(kept);
    }),
  );
});

test('what is kept was there, and what lies in the last hour is kept while there is room', () => {
  fc.assert(
    fc.property(backupsArbitrary, (backups) => {
      const kept = chooseBackups(backups, now, ample);
      for (const backup of kept) expect(backups).toContain(backup);
      const recent = (list: readonly StoredBackup[]) =>
        new Set(list.filter(({ at }) => now - at < hour).map((one) => `${one.case} ${one.at}`));
      expect(recent(kept)).toEqual(recent(backups));
    }),
  );
});

test('of one hour, day, week or month no newer backup is given up for an older one', () => {
  fc.assert(
    fc.property(backupsArbitrary, (backups) => {
      const kept = chooseBackups(backups, now, ample);
      for (const old of kept.filter(({ at }) => now - at >= day && now - at < 14 * day)) {
        const inSlot = ofCase(backups, old.case).filter(
          ({ at }) => now - at >= day && Math.floor(at / day) === Math.floor(old.at / day),
        );
        expect(old.at).toBe(newest(inSlot));
      }
    }),
  );
});

/** Edits a case all day long for some days, a backup every ten minutes. */
function workFor(days: number, bytes: number, budget = ample): StoredBackup[] {
  let kept: StoredBackup[] = [];
  for (let at = now - days * day; at <= now; at += 10 * 60_000) {
    kept = chooseBackups([...kept, { case: 'a', at, bytes }], at, budget);
  }
  return kept;
}

describe('a case that is edited without a pause', () => {
  test('for two months leaves some sixty backups, the oldest from its first weeks', () => {
    const kept = workFor(60, 1);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.length).toBeLessThan(70);
    expect(now - Math.min(...kept.map(({ at }) => at))).toBeGreaterThan(50 * day);
  });

  test('keeps days and weeks apart even where the budget is for five', () => {
    const ages = workFor(30, 1, { ofCase: 5, inAll: 5 })
      .map(({ at }) => now - at)
      .sort((a, b) => a - b);
    expect(ages).toHaveLength(5);
    expect(ages[0]).toBe(0);
    expect(ages.some((age) => age > hour && age < 3 * day)).toBe(true);
    expect(ages[4]).toBeGreaterThan(5 * day);
  });
});

test('of a case that was left long ago the last backup stays', () => {
  const old = { case: 'a', at: now - 3000 * day, bytes: 1 };
  expect(chooseBackups([old, { ...old, at: old.at - 1 }], now)).toEqual([old]);
});
