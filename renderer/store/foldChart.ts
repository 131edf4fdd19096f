import { foldGroups, type Folded } from '../../core/chart/foldGroups';
import { groupsOnChart } from '../../core/chart/groupsOnChart';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import type { ChartGroups } from '../canvas/graphCanvasProps';

interface ChartParts {
  readonly whole: ChartSlice;
  /** What the filter lets through. */
  readonly shown: ChartSlice;
  /** What is drawn, some of it faintly. */
  readonly drawn: ChartSlice;
  readonly faded: ReadonlySet<Uid>;
  readonly language: LanguageView;
  /** Closed groups are drawn open: each thing in them has something to say. */
  readonly opensAll?: boolean;
}

interface FoldedChart extends Pick<Folded, 'slice' | 'faded'> {
  readonly groups: ChartGroups;
}

/** The chart as the graph draws it: closed groups are one node each. */
export function foldChart(parts: ChartParts): FoldedChart {
  const { whole, shown, drawn, faded, language, opensAll = false } = parts;
  const stored = groupsOnChart(whole, shown, language);
  const groups = opensAll ? stored.map((group) => ({ ...group, closed: false })) : stored;
  const types = new Map(language.linkTypes.map((type) => [type.key, type]));
  const labelOf = (type: string): { label: string; directed: boolean } =>
    types.get(type) ?? { label: type, directed: true };
  const folded = foldGroups(drawn, groups, faded, labelOf);
  const open = groups.filter(({ closed }) => !closed);
  return {
    slice: folded.slice,
    faded: folded.faded,
    groups: { closed: folded.groups, bundles: folded.bundles, open },
  };
}

/** What is selected where these are clicked: a group or a bundle stands for what is in it. */
export function membersMeant(groups: ChartGroups, uids: readonly Uid[]): readonly Uid[] {
  const open = new Map(groups.open.map((group) => [group.uid, group]));
  return uids.flatMap(
    (uid) =>
      groups.closed.get(uid)?.shown ??
      open.get(uid)?.shown ??
      groups.bundles.get(uid)?.members ?? [uid],
  );
}

/** The groups and bundles all of whose members are selected, with these. */
export function withFolds(groups: ChartGroups, selection: ReadonlySet<Uid>): ReadonlySet<Uid> {
  if (groups.closed.size === 0 && groups.bundles.size === 0) return selection;
  const all = new Set(selection);
  const isChosen = (uids: readonly Uid[]): boolean =>
    uids.length > 0 && uids.every((uid) => selection.has(uid));
  for (const { uid, shown } of groups.closed.values()) if (isChosen(shown)) all.add(uid);
  for (const [uid, { members }] of groups.bundles) if (isChosen(members)) all.add(uid);
  return all;
}

/** How many entities are seen only as a number. */
export function entitiesInClosed({ closed }: Pick<ChartGroups, 'closed'>): number {
  return [...closed.values()].reduce((sum, { shown }) => sum + shown.length, 0);
}
