import type { PlaceOnChart } from '../../core/language/chart';
import { newUid, type Uid } from '../../core/uid';
import { execute, undo } from './execute';
import { freeSpots } from './freeSpots';
import { tell } from './notices';
import { placeByHand } from './placeByHand';
import { placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

function placesOf(
  entities: readonly Uid[],
  standing: readonly { readonly x: number; readonly y: number }[],
): PlaceOnChart[] {
  const count = Math.max(1, standing.length);
  const middle = {
    x: Math.round(standing.reduce((sum, { x }) => sum + x, 0) / count),
    y: Math.round(standing.reduce((sum, { y }) => sum + y, 0) / count),
  };
  const spots = freeSpots(
    entities.map(() => middle),
    standing,
  );
  return entities.map((entity, index) => ({
    of: { entity },
    ...(spots[index] ?? middle),
    pinned: false,
  }));
}

/** Puts those of the entities on the chart that do not stand on it, where they cover nothing. */
export async function putOnChart(entities: readonly Uid[]): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const places = placesOnChart(slice);
  const added = entities.filter((uid) => !places.has(uid));
  if (added.length === 0) {
    tell({ tone: 'info', text: 'All of them stand on this chart already.' });
    return;
  }
  const words = added.length === 1 ? '1 entity' : `${String(added.length)} entities`;
  const result = await execute({
    commands: placeByHand(slice, placesOf(added, [...places.values()])),
    label: `Add ${words} to the chart`,
  });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text: `Added ${words} to the chart.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}

/** Makes a chart of these entities, and shows it. */
export async function makeChartOf(title: string, entities: readonly Uid[]): Promise<void> {
  const uid = newUid();
  const chart = { uid, title: title.slice(0, 200), description: '', filter: {}, styling: {} };
  const result = await execute({
    commands: [
      { name: 'chart.create', args: chart },
      { name: 'chart.place', args: { chart: uid, places: placesOf(entities, []) } },
    ],
  });
  if (result.ok) useWorkbench.getState().setChart(uid);
}
