import { z } from 'zod';
import type { Chart } from '../language/chart';
import { lineSchema } from '../language/scalars';
import { uidSchema, type Uid } from '../uid';

/** By what the members of a group were found; null is by hand. */
const groupedBySchema = z.enum(['kind', 'place', 'community']).nullable();

export type GroupedBy = NonNullable<z.infer<typeof groupedBySchema>>;

/** Entities of a chart that stand in one box. */
const groupSchema = z.object({
  uid: uidSchema,
  name: lineSchema,
  by: groupedBySchema,
  /** Drawn as one node. */
  closed: z.boolean(),
  /** One that was taken off the chart stays in it, and is in it again once it is back. */
  holds: z.array(uidSchema).min(1).max(200_000),
});

export type ChartGroup = z.infer<typeof groupSchema>;

type Styling = Chart['styling'];
type Json = Styling[string];

/** Where they are kept with the chart. */
const KEY = 'groups';

function storedIn(styling: Styling): readonly Json[] {
  const stored = styling[KEY];
  return Array.isArray(stored) ? stored : [];
}

/** The groups that are stored with a chart, each entity in one of them at most. */
export function readGroups({ styling }: Pick<Chart, 'styling'>): readonly ChartGroup[] {
  const seen = new Set<Uid>();
  return storedIn(styling).flatMap((stored) => {
    const parsed = groupSchema.safeParse(stored);
    if (!parsed.success) return [];
    const holds = parsed.data.holds.filter((uid) => !seen.has(uid) && seen.add(uid));
    return holds.length === 0 ? [] : [{ ...parsed.data, holds }];
  });
}

/**
 * The styling of a chart with these in place of its groups. What a later version has stored with a
 * group that stays is kept, and so are groups that cannot be read.
 */
export function withGroups(styling: Styling, groups: readonly ChartGroup[]): Styling {
  const before = storedIn(styling);
  const known = new Map<Uid, object>();
  const unread: Json[] = [];
  for (const stored of before) {
    const parsed = groupSchema.safeParse(stored);
    if (parsed.success) known.set(parsed.data.uid, stored as object);
    else unread.push(stored);
  }
  const { [KEY]: old, ...others } = styling;
  if (old !== undefined && !Array.isArray(old)) return styling;
  const stored = [...groups.map((group) => ({ ...known.get(group.uid), ...group })), ...unread];
  return stored.length === 0 ? others : { ...others, [KEY]: stored };
}

/** The groups without these entities; one that would hold nothing is no group. */
export function takeOut(
  groups: readonly ChartGroup[],
  entities: ReadonlySet<Uid>,
): readonly ChartGroup[] {
  return groups
    .map((group) => ({ ...group, holds: group.holds.filter((uid) => !entities.has(uid)) }))
    .filter(({ holds }) => holds.length > 0);
}

/** Puts entities into a group, which is new or one of these; they leave those that they were in. */
export function putInGroup(
  groups: readonly ChartGroup[],
  into: Omit<ChartGroup, 'holds'>,
  entities: readonly Uid[],
): readonly ChartGroup[] {
  const already = groups.find(({ uid }) => uid === into.uid)?.holds ?? [];
  const fresh = new Set(entities.filter((uid) => !already.includes(uid)));
  const holds = [...already, ...fresh];
  const group = { ...into, holds };
  if (holds.length === 0) return groups;
  if (already.length === 0) return [...takeOut(groups, fresh), group];
  return takeOut(groups, fresh).map((one) => (one.uid === into.uid ? group : one));
}

export function dissolve(
  groups: readonly ChartGroup[],
  uids: ReadonlySet<Uid>,
): readonly ChartGroup[] {
  return groups.filter(({ uid }) => !uids.has(uid));
}

export function setClosed(
  groups: readonly ChartGroup[],
  uids: ReadonlySet<Uid>,
  closed: boolean,
): readonly ChartGroup[] {
  return groups.map((group) => (uids.has(group.uid) ? { ...group, closed } : group));
}

/** One of what entities are grouped by, and which these are. */
export interface Part {
  readonly name: string;
  readonly holds: readonly Uid[];
}

/** Alone, an entity is no group. */
const FEWEST = 2;

/**
 * Groups anew by something: groups that were found before make room, those made by hand stay, and
 * what is in one of these stays in it.
 */
export function regroup(
  groups: readonly ChartGroup[],
  by: GroupedBy,
  parts: readonly Part[],
  newUid: () => Uid,
): readonly ChartGroup[] {
  const kept = groups.filter((group) => group.by === null);
  const taken = new Set(kept.flatMap(({ holds }) => holds));
  const found = parts
    .map(({ name, holds }) => ({ name, holds: holds.filter((uid) => !taken.has(uid)) }))
    .filter(({ holds }) => holds.length >= FEWEST)
    .map(({ name, holds }) => ({ uid: newUid(), name, by, closed: false, holds }));
  return [...kept, ...found];
}
