import {
  dissolve,
  putInGroup,
  readGroups,
  regroup,
  setClosed,
  takeOut,
  withGroups,
  type ChartGroup,
  type GroupedBy,
  type Part,
} from '../../core/chart/groups';
import { newUid, type Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { arrangeMoves } from './arrangeChart';
import { useDialogs } from './dialogs';
import { execute, undo } from './execute';
import { moveCommands } from './moveCommands';
import { tell } from './notices';
import { shownOnScreen } from './filter';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

/** The entities of the chart among what is selected. */
function selectedMembers(slice: ChartSlice): readonly Uid[] {
  const nodes = new Set(slice.nodes.map(({ uid }) => uid));
  const { selection } = useWorkbench.getState();
  return selection.flatMap(({ word, uid }) => (word === 'entity' && nodes.has(uid) ? [uid] : []));
}

/** The groups that something of this is in. */
export function groupsHolding(slice: ChartSlice, uids: readonly Uid[]): readonly ChartGroup[] {
  const wanted = new Set(uids);
  return readGroups(slice.chart).filter(({ holds }) => holds.some((uid) => wanted.has(uid)));
}

async function store(
  slice: ChartSlice,
  groups: readonly ChartGroup[],
  label: string,
): Promise<number | null> {
  const { uid, styling } = slice.chart;
  const args = { uid, styling: withGroups(styling, groups) };
  const result = await execute({
    commands: [{ name: 'chart.edit', args }],
    label: label.slice(0, 200),
  });
  return result.ok ? result.value.revision : null;
}

function inWords(groups: readonly Pick<ChartGroup, 'name'>[]): string {
  const [only, second] = groups;
  return only && !second ? `the group “${only.name}”` : `${String(groups.length)} groups`;
}

/** Asks for the name of a group of what is selected, or which group it is to go into. */
export function groupSelection(): void {
  const slice = sliceOnScreen();
  if (!slice) return;
  const of = selectedMembers(slice);
  if (of.length === 0) {
    tell({ tone: 'info', text: 'Select entities on the chart, then group them.' });
    return;
  }
  useDialogs.getState().show({ name: 'group', of, renames: null });
}

/** Puts these into a group, a new one where `into` is null. Null: it was refused, and that was told. */
export async function putIntoGroup(
  of: readonly Uid[],
  into: Uid | null,
  name: string,
): Promise<boolean> {
  const slice = sliceOnScreen();
  if (!slice) return false;
  const groups = readGroups(slice.chart);
  const known = groups.find(({ uid }) => uid === into);
  const group = known ?? { uid: newUid(), name, by: null, closed: false };
  // What the analyst has put there by hand is not found anew.
  const next = putInGroup(groups, { ...group, by: null }, of);
  const label = known ? `Add to the group “${known.name}”` : `Group as “${name}”`;
  return (await store(slice, next, label)) !== null;
}

export async function renameGroup(uid: Uid, name: string): Promise<boolean> {
  const slice = sliceOnScreen();
  if (!slice) return false;
  const groups = readGroups(slice.chart);
  const renamed = groups.map((group) => (group.uid === uid ? { ...group, name } : group));
  return (await store(slice, renamed, `Rename a group to “${name}”`)) !== null;
}

export async function takeOutOfGroup(of: readonly Uid[]): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const from = groupsHolding(slice, of);
  if (from.length === 0) return;
  const label = `Take ${of.length === 1 ? 'an entity' : `${String(of.length)} entities`} out of ${inWords(from)}`;
  await store(slice, takeOut(readGroups(slice.chart), new Set(of)), label);
}

/** What was selected is no longer in a box; nothing moves. */
export async function ungroupSelection(): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const gone = groupsHolding(slice, selectedMembers(slice));
  if (gone.length === 0) {
    tell({ tone: 'info', text: 'Select something that is in a group, then dissolve the group.' });
    return;
  }
  const next = dissolve(readGroups(slice.chart), new Set(gone.map(({ uid }) => uid)));
  await store(slice, next, `Dissolve ${inWords(gone)}`);
}

async function close(slice: ChartSlice, of: readonly ChartGroup[]): Promise<void> {
  // Several that differ become the same first.
  const closes = of.some(({ closed }) => !closed);
  const next = setClosed(readGroups(slice.chart), new Set(of.map(({ uid }) => uid)), closes);
  await store(slice, next, `${closes ? 'Close' : 'Open'} ${inWords(of)}`);
}

/** Closes the groups of what is selected, or opens them where all are closed; without a selection all. */
export async function toggleGroups(): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const of = selectedMembers(slice);
  const groups = of.length === 0 ? readGroups(slice.chart) : groupsHolding(slice, of);
  if (groups.length > 0) await close(slice, groups);
  else if (of.length > 0) tell({ tone: 'info', text: 'Nothing that is selected is in a group.' });
  else tell({ tone: 'info', text: 'There is no group on this chart yet.' });
}

export async function toggleGroup(uid: Uid): Promise<void> {
  const slice = sliceOnScreen();
  const group = slice && readGroups(slice.chart).find((one) => one.uid === uid);
  if (slice && group) await close(slice, [group]);
}

const nouns: Readonly<Record<GroupedBy, string>> = {
  kind: 'kind',
  place: 'place',
  community: 'community',
};

/** Groups the chart by something, and arranges it so that each group has a part of its own: one step. */
export async function groupBy(by: GroupedBy, parts: readonly Part[]): Promise<void> {
  const slice = sliceOnScreen();
  const shown = shownOnScreen();
  if (!slice || !shown) return;
  const groups = regroup(readGroups(slice.chart), by, parts, newUid);
  const found = groups.filter((group) => group.by === by);
  if (found.length === 0) {
    tell({ tone: 'info', text: `There is nothing to group by ${nouns[by]}.` });
    return;
  }
  const through = new Set(shown.nodes.map(({ uid }) => uid));
  const together = groups.flatMap(({ closed, holds }) =>
    closed ? [] : [holds.filter((uid) => through.has(uid))],
  );
  const { uid, styling } = slice.chart;
  const edit = {
    name: 'chart.edit',
    args: { uid, styling: withGroups(styling, groups) },
  } as const;
  const moves = await arrangeMoves({ kind: 'forces', only: null, places: new Map(), together });
  if (moves === null) return;
  const result = await execute({
    commands: [edit, ...moveCommands(slice, moves)],
    label: `Group by ${nouns[by]}`,
  });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text: `Grouped by ${nouns[by]}: ${found.length === 1 ? '1 group' : `${String(found.length)} groups`}. C closes and opens them.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}
