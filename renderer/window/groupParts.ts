import type { Part } from '../../core/chart/groups';
import { valuesOf } from '../../core/graph/measures/measureOutcome';
import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { mapContent } from '../map/mapContent';
import { shownOnScreen } from '../store/filter';
import { focusView } from '../store/focusPane';
import { groupBy } from '../store/groupChart';
import { measureWish } from '../store/measures/outcomes';
import { tell } from '../store/notices';
import { languageOnScreen } from '../store/sliceOnScreen';
import { useWorkbench } from '../store/workbench';

function partsBy<K>(
  nodes: ChartSlice['nodes'],
  keyOf: (uid: Uid, kind: string) => K | undefined,
  nameOf: (key: K) => string,
): readonly Part[] {
  const parts = new Map<K, Uid[]>();
  for (const { uid, kind } of nodes) {
    const key = keyOf(uid, kind);
    if (key === undefined) continue;
    const others = parts.get(key);
    if (others) others.push(uid);
    else parts.set(key, [uid]);
  }
  return [...parts].map(([key, holds]) => ({ name: nameOf(key), holds }));
}

export async function groupByKind(): Promise<void> {
  const [slice, language] = [shownOnScreen(), languageOnScreen()];
  if (!slice || !language) return;
  focusView('graph');
  const plurals = new Map(language.kinds.map(({ key, plural }) => [key, plural]));
  const parts = partsBy(
    slice.nodes,
    (_uid, kind) => kind,
    (kind) => plurals.get(kind) ?? kind,
  );
  await groupBy('kind', parts);
}

/** By the place where the map has each: its own, or the one that a link leads to. */
export async function groupByPlace(): Promise<void> {
  const [slice, language] = [shownOnScreen(), languageOnScreen()];
  if (!slice || !language) return;
  focusView('graph');
  const names = new Map(slice.nodes.map(({ uid, name }) => [uid, name]));
  const placeOf = new Map<Uid, Uid>();
  for (const { node, ways } of mapContent(slice, language).marks) {
    // What two links place at two places is taken to be at the first.
    if (!placeOf.has(node.uid)) placeOf.set(node.uid, ways[0]?.to.uid ?? node.uid);
  }
  const parts = partsBy(
    slice.nodes,
    (uid) => placeOf.get(uid),
    (place) => names.get(place) ?? 'A place',
  );
  await groupBy('place', parts);
}

/** By who is linked to whom more than to others, of what is shown. */
export async function groupByCommunity(): Promise<void> {
  const [slice, language] = [shownOnScreen(), languageOnScreen()];
  if (!slice || !language) return;
  focusView('graph');
  const wish = { measure: 'communities', scope: 'chart', attributions: true } as const;
  const over = { slice, language, asOf: useWorkbench.getState().asOf };
  const result = await measureWish(wish, over, new AbortController().signal);
  if (!result.ok) {
    tell({ tone: 'error', text: result.error.message });
    return;
  }
  if (!result.value) return;
  const found = valuesOf(
    result.value,
    slice.nodes.map(({ uid }) => uid),
  );
  const parts = partsBy(
    slice.nodes,
    (uid) => found.get(uid),
    (community) => `Community ${String(community + 1)}`,
  );
  await groupBy('community', parts);
}
