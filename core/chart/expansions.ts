import { z } from 'zod';
import type { Chart } from '../language/chart';
import { uidSchema, type Uid } from '../uid';

const uids = z.array(uidSchema).min(1).max(10_000);

/** One expansion that stands on a chart: of what, and which entities it brought or would have. */
const expansionSchema = z.strictObject({ of: uids, holds: uids });

export type Expansion = z.infer<typeof expansionSchema>;

type Styling = Chart['styling'];

/** Where they are kept with the chart. */
const KEY = 'expansions';

const expansionsSchema = z.array(expansionSchema).max(10_000);

/** The expansions that are stored with a chart, the latest last. What cannot be read is none. */
export function readExpansions({ styling }: Pick<Chart, 'styling'>): readonly Expansion[] {
  const parsed = expansionsSchema.safeParse(styling[KEY] ?? []);
  return parsed.success ? parsed.data : [];
}

/** The styling of a chart with these in place of its expansions. */
export function withExpansions(styling: Styling, expansions: readonly Expansion[]): Styling {
  const { [KEY]: _gone, ...others } = styling;
  return expansions.length === 0 ? others : { ...others, [KEY]: [...expansions] };
}

/** Only what still stands on the chart; what an analyst has taken off is held by nobody. */
function standing(expansions: readonly Expansion[], onChart: ReadonlySet<Uid>): Expansion[] {
  return expansions
    .map(({ of, holds }) => ({
      of: of.filter((uid) => onChart.has(uid)),
      holds: holds.filter((uid) => onChart.has(uid)),
    }))
    .filter(({ of, holds }) => of.length > 0 && holds.length > 0);
}

export interface Expanding {
  readonly of: readonly Uid[];
  /** What comes onto the chart. */
  readonly fresh: readonly Uid[];
  /** What would come, but is on the chart. */
  readonly there: readonly Uid[];
}

/**
 * The expansions after one more. What an earlier one has brought is held by this one, too; what was
 * put there by hand is held by none.
 */
export function expand(
  expansions: readonly Expansion[],
  onChart: ReadonlySet<Uid>,
  { of, fresh, there }: Expanding,
): Expansion[] {
  const before = standing(expansions, onChart);
  const brought = new Set(before.flatMap(({ holds }) => holds));
  const holds = [...fresh, ...there.filter((uid) => brought.has(uid) && !of.includes(uid))];
  return holds.length === 0 ? before : [...before, { of: [...of], holds }];
}

export interface Collapsed {
  /** What goes from the chart. */
  readonly taken: readonly Uid[];
  /** What would go, but is pinned or was expanded itself. */
  readonly kept: readonly Uid[];
  readonly expansions: readonly Expansion[];
}

/**
 * Takes back the latest expansion of one of these: exactly what it holds and nobody else does. Null
 * where none of them was expanded.
 */
export function collapse(
  expansions: readonly Expansion[],
  onChart: ReadonlySet<Uid>,
  pinned: ReadonlySet<Uid>,
  of: readonly Uid[],
): Collapsed | null {
  const all = standing(expansions, onChart);
  const latest = all.findLast((expansion) => expansion.of.some((uid) => of.includes(uid)));
  if (!latest) return null;
  const others = all.filter((expansion) => expansion !== latest);
  const held = new Set(others.flatMap(({ holds }) => holds));
  const expanded = new Set(others.flatMap((expansion) => expansion.of));
  const own = latest.holds.filter((uid) => !held.has(uid));
  const stays = (uid: Uid): boolean => pinned.has(uid) || expanded.has(uid);
  const kept = own.filter(stays);
  return {
    taken: own.filter((uid) => !stays(uid)),
    kept,
    // While it holds something it can be taken back again.
    expansions: kept.length === 0 ? others : [...others, { of: latest.of, holds: kept }],
  };
}

/** The expansions once these are on the chart by hand: none of them takes these away again. */
export function holdByHand(
  expansions: readonly Expansion[],
  byHand: ReadonlySet<Uid>,
): readonly Expansion[] {
  if (!expansions.some(({ holds }) => holds.some((uid) => byHand.has(uid)))) return expansions;
  return expansions
    .map(({ of, holds }) => ({ of, holds: holds.filter((uid) => !byHand.has(uid)) }))
    .filter(({ holds }) => holds.length > 0);
}
