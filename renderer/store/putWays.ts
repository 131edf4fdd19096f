import type { PlaceOnChart } from '../../core/language/chart';
import { newUid, type Uid } from '../../core/uid';
import { execute, undo } from './execute';
import { freeSpots } from './freeSpots';
import { tell } from './notices';
import { placeByHand } from './placeByHand';
import { placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Entities in the order of a way. */
type WayOfEntities = readonly Uid[];

/** Room for the hypotheses that stand beside an incident, too. */
const ACROSS = 240;
const DOWN = 210;

/** Where what is missing of a way would stand: on the line between its nearest neighbours on it. */
function spotsAlong(way: WayOfEntities, at: ReadonlyMap<Uid, Spot>): [Uid, Spot][] {
  const found: [Uid, Spot][] = [];
  way.forEach((uid, index) => {
    if (at.has(uid)) return;
    const before = way.slice(0, index).findLastIndex((one) => at.has(one));
    const after = way.findIndex((one, place) => place > index && at.has(one));
    const [a, b] = [at.get(way[before] ?? ''), at.get(way[after] ?? '')];
    if (a && b) {
      const share = (index - before) / (after - before);
      found.push([uid, { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }]);
    } else found.push([uid, a ?? b ?? { x: 0, y: 0 }]);
  });
  return found;
}

/** Puts what is missing of these ways on the chart, in free room along them, as one step. */
export async function putWaysOnChart(ways: readonly WayOfEntities[]): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const places = placesOnChart(slice);
  const wanted = new Map<Uid, Spot>();
  for (const way of ways) {
    for (const [uid, spot] of spotsAlong(way, places)) {
      if (!wanted.has(uid)) wanted.set(uid, spot);
    }
  }
  const spots = freeSpots([...wanted.values()], [...places.values()]);
  const added = [...wanted.keys()].map((entity, index): PlaceOnChart => ({
    of: { entity },
    ...(spots[index] ?? { x: 0, y: 0 }),
    pinned: false,
  }));
  if (added.length === 0) return;
  const result = await execute({
    commands: placeByHand(slice, added),
    label: ways.length === 1 ? 'Put a way on the chart' : 'Put ways on the chart',
  });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text: `Added ${added.length === 1 ? '1 entity' : `${String(added.length)} entities`} to the chart.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}

/** Each entity in the column of its first place in a way; those of one column below each other. */
export function columnsOfWays(ways: readonly WayOfEntities[]): ReadonlyMap<Uid, Spot> {
  const columns = new Map<number, Uid[]>();
  const seen = new Set<Uid>();
  for (const way of ways) {
    way.forEach((uid, index) => {
      if (seen.has(uid)) return;
      seen.add(uid);
      columns.set(index, [...(columns.get(index) ?? []), uid]);
    });
  }
  const spots = new Map<Uid, Spot>();
  for (const [column, uids] of columns) {
    uids.forEach((uid, row) => {
      const y = (row - (uids.length - 1) / 2) * DOWN;
      // Neighbours of a column stand a little apart, so that a line through it hides no label.
      spots.set(uid, { x: column * ACROSS, y: Math.round(y + (column % 2) * 16) });
    });
  }
  return spots;
}

/** Makes a chart of these ways, and shows it. */
export async function makeChartOfWays(
  title: string,
  ways: readonly WayOfEntities[],
): Promise<void> {
  const uid = newUid();
  const places = [...columnsOfWays(ways)].map(([entity, spot]): PlaceOnChart => ({
    of: { entity },
    ...spot,
    pinned: false,
  }));
  if (places.length === 0) return;
  const chart = { uid, title: title.slice(0, 200), description: '', filter: {}, styling: {} };
  const result = await execute({
    commands: [
      { name: 'chart.create', args: chart },
      { name: 'chart.place', args: { chart: uid, places } },
    ],
  });
  if (!result.ok) return;
  const { setChart, setView } = useWorkbench.getState();
  setChart(uid);
  setView('graph');
}
