import type { Chart } from '../language/chart';
import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import { readGroups, type ChartGroup } from './groups';

/** A group as it stands on its chart. */
export interface GroupOnChart extends Pick<ChartGroup, 'uid' | 'name' | 'by' | 'closed'> {
  /** Its entities on the chart, and those of them that the filter lets through. */
  readonly members: readonly Uid[];
  readonly shown: readonly Uid[];
  /** The middle of all of them: where it stands as one node. */
  readonly x: number;
  readonly y: number;
  /** A member is, so it does not move as one node either. */
  readonly pinned: boolean;
  /** "12: 9 actors, 3 places", of what the filter lets through. */
  readonly counts: string;
  /** The kind of all that is shown of it; null: they differ. */
  readonly kind: string | null;
}

function countsInWords(kinds: readonly string[], language: Pick<LanguageView, 'kinds'>): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const known = new Map(language.kinds.map((kind) => [kind.key, kind]));
  const parts = [...counts]
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .map(([key, count]) => {
      const kind = known.get(key);
      const noun = (count === 1 ? kind?.label : kind?.plural) ?? key;
      return `${count.toLocaleString('en')} ${noun.toLowerCase()}`;
    });
  const all = kinds.length.toLocaleString('en');
  return parts.length === 1 ? (parts[0] ?? all) : `${all}: ${parts.join(', ')}`;
}

function middle(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return Math.round((least + most) / 2);
}

type Nodes = Pick<ChartSlice, 'nodes'>;

/** The groups of a chart of which something is there. `shown` is what its filter lets through. */
export function groupsOnChart(
  whole: Nodes & { readonly chart: Pick<Chart, 'styling'> },
  shown: Nodes,
  language: Pick<LanguageView, 'kinds'>,
): readonly GroupOnChart[] {
  const groups = readGroups(whole.chart);
  if (groups.length === 0) return [];
  const nodes = new Map(whole.nodes.map((node) => [node.uid, node]));
  const through = new Set(shown.nodes.map(({ uid }) => uid));
  return groups.flatMap(({ uid, name, by, closed, holds }) => {
    const members = holds.flatMap((member) => nodes.get(member) ?? []);
    if (members.length === 0) return [];
    const seen = members.filter((member) => through.has(member.uid));
    const kinds = seen.map(({ kind }) => kind);
    return [
      {
        uid,
        name,
        by,
        closed,
        members: members.map((member) => member.uid),
        shown: seen.map((member) => member.uid),
        x: middle(members.map(({ x }) => x)),
        y: middle(members.map(({ y }) => y)),
        pinned: members.some(({ pinned }) => pinned),
        counts: countsInWords(kinds, language),
        kind: new Set(kinds).size === 1 ? (kinds[0] ?? null) : null,
      },
    ];
  });
}
