const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** A twelfth of a year, near enough. */
const month = 30 * day;

/** Older ones than the last are kept by nobody but as the only one of their case. */
const ages = [
  { until: hour, slot: null },
  { until: day, slot: hour },
  { until: 2 * week, slot: day },
  { until: 2 * month, slot: week },
  { until: 24 * month, slot: month },
] as const;

/** The oldest age that a backup has, in the sense of how far it lies from the next. */
const HORIZON = 24 * month;

export interface StoredBackup {
  readonly case: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

export interface BackupBudget {
  /** Bytes. */
  readonly ofCase: number;
  readonly inAll: number;
}

const GiB = 1024 ** 3;

export const backupBudget: BackupBudget = { ofCase: GiB, inAll: 2 * GiB };

/** Of two backups in one slot only one is kept; null: too old for any. */
function slotOf(at: number, now: number): string | null {
  const age = now - at;
  const found = ages.find(({ until }) => age < until);
  if (!found) return null;
  return found.slot === null ? `at ${at}` : `${found.slot} ${Math.floor(at / found.slot)}`;
}

function newestFirst<B extends StoredBackup>(backups: readonly B[]): B[] {
  return [...backups].sort((a, b) => b.at - a.at);
}

function sum(backups: readonly StoredBackup[]): number {
  return backups.reduce((bytes, backup) => bytes + backup.bytes, 0);
}

/** The newest of each slot, newest first. */
function onePerSlot<B extends StoredBackup>(backups: readonly B[], now: number): B[] {
  const taken = new Set<string>();
  return newestFirst(backups).filter(({ at }, place) => {
    const slot = slotOf(at, now);
    const isKept = place === 0 || (slot !== null && !taken.has(slot));
    if (slot !== null) taken.add(slot);
    return isKept;
  });
}

/**
 * Without the one that is missed least: whose neighbours lie closest together for their age. So few
 * backups still reach far back. The newest is never it.
 */
function withoutLeastMissed<B extends StoredBackup>(backups: readonly B[], now: number): B[] {
  const place = (backup: B | undefined) =>
    Math.log(minute + Math.max(0, backup ? now - backup.at : HORIZON));
  let least = 1;
  let leastGap = Infinity;
  for (let at = 1; at < backups.length; at += 1) {
    const gap = place(backups[at + 1]) - place(backups[at - 1]);
    if (gap < leastGap) [least, leastGap] = [at, gap];
  }
  return backups.filter((_, at) => at !== least);
}

/**
 * Which backups to keep: all of the last hour, one an hour for a day, one a day for two weeks, one a
 * week for two months, one a month for two years; fewer where they take more than the budget, then
 * of the case that takes most. The newest of each case is kept in any event.
 */
export function chooseBackups<B extends StoredBackup>(
  backups: readonly B[],
  now: number,
  budget: BackupBudget = backupBudget,
): B[] {
  const cases = [...new Set(backups.map((backup) => backup.case))].map((of) => {
    let kept = onePerSlot(
      backups.filter((backup) => backup.case === of),
      now,
    );
    while (kept.length > 1 && sum(kept) > budget.ofCase) kept = withoutLeastMissed(kept, now);
    return kept;
  });
  while (sum(cases.flat()) > budget.inAll) {
    let largest = -1;
    for (const [at, kept] of cases.entries()) {
      if (kept.length > 1 && sum(kept) > sum(cases[largest] ?? [])) largest = at;
    }
    if (largest < 0) break;
    cases[largest] = withoutLeastMissed(cases[largest] ?? [], now);
  }
  return cases.flat();
}
