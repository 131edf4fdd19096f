import type { PlaceOnChart } from '../../core/language/chart';
import type { ChartSlice } from '../../core/views/sliceView';
import { execute } from './execute';
import { placedUid } from './placesOnChart';
import { nameOn } from './sliceTitles';

function placesToWords(slice: ChartSlice, places: readonly PlaceOnChart[]): string {
  const [only, more] = places;
  if (!only || more) return `${String(places.length)} things`;
  const name = nameOn(slice, placedUid(only.of));
  return name === null ? 'a hypothesis' : `“${name}”`;
}

/** Holds these where they stand when the chart is arranged, or lets them go. */
export async function pinOnChart(
  slice: ChartSlice,
  places: readonly PlaceOnChart[],
  pinned: boolean,
): Promise<void> {
  if (places.length === 0) return;
  const args = { chart: slice.chart.uid, places: places.map((place) => ({ ...place, pinned })) };
  await execute({
    commands: [{ name: 'chart.place', args }],
    label: `${pinned ? 'Pin' : 'Unpin'} ${placesToWords(slice, places)}`.slice(0, 200),
  });
}
