import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';

/** What can be selected. */
export type SelectedWord = 'entity' | 'link' | 'attribution' | 'source' | 'annotation';

/** A record that can be retracted, and not only deleted. */
export interface SelectedRecord {
  readonly word: Exclude<SelectedWord, 'annotation'>;
  readonly uid: Uid;
}

export interface Selected {
  readonly word: SelectedWord;
  readonly uid: Uid;
}

export type SelectHow = 'replace' | 'add' | 'toggle';

/** The selection after some things were picked. Order is that of picking. */
export function pick(
  selection: readonly Selected[],
  picked: readonly Selected[],
  how: SelectHow,
): readonly Selected[] {
  const fresh = unique(picked);
  if (how === 'replace') return fresh;
  const before = new Set(selection.map(({ uid }) => uid));
  const added = fresh.filter(({ uid }) => !before.has(uid));
  if (how === 'add') return [...selection, ...added];
  const toggled = new Set(fresh.map(({ uid }) => uid));
  return [...selection.filter(({ uid }) => !toggled.has(uid)), ...added];
}

function unique(picked: readonly Selected[]): readonly Selected[] {
  const seen = new Set<Uid>();
  return picked.filter(({ uid }) => !seen.has(uid) && seen.add(uid));
}

/** What a uid on a chart stands for. Null: it is not on this chart. */
export function wordOf(slice: ChartSlice, uid: Uid): SelectedWord | null {
  if (slice.nodes.some((node) => node.uid === uid)) return 'entity';
  if (slice.links.some((link) => link.uid === uid)) return 'link';
  if (slice.attributions.some((attribution) => attribution.uid === uid)) return 'attribution';
  if (slice.callouts.some((note) => note.uid === uid && note.spot !== null)) return 'annotation';
  return null;
}

/**
 * The uids that stand on the chart, as things that can be selected. A callout stands for what it is
 * about; one at a spot of the chart is a thing of its own.
 */
export function selectedOnChart(slice: ChartSlice, uids: readonly Uid[]): readonly Selected[] {
  const asked = new Set(uids);
  const wanted = new Set([
    ...uids,
    ...slice.callouts.flatMap(({ uid, about }) => (about && asked.has(uid) ? [about] : [])),
  ]);
  return allOnChart(slice).filter(({ uid }) => wanted.has(uid));
}

/** Everything on the chart. */
export function allOnChart(slice: ChartSlice): readonly Selected[] {
  return [
    ...slice.nodes.map(({ uid }) => ({ word: 'entity', uid }) as const),
    ...slice.links.map(({ uid }) => ({ word: 'link', uid }) as const),
    ...slice.attributions.map(({ uid }) => ({ word: 'attribution', uid }) as const),
    ...slice.callouts
      .filter(({ spot }) => spot !== null)
      .map(({ uid }) => ({ word: 'annotation', uid }) as const),
  ];
}
