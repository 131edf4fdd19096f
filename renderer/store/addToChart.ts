import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { execute } from './execute';
import { freeSpot } from './freeSpot';
import { centreOn } from './graph';
import { placeByHand } from './placeByHand';

/** Puts an entity of the case on the chart, where it covers nothing. */
export async function addToChart(slice: ChartSlice, entity: Uid): Promise<void> {
  const spot = freeSpot(slice.nodes);
  const result = await execute({
    commands: placeByHand(slice, [{ of: { entity }, ...spot, pinned: false }]),
    label: 'Add to the chart',
  });
  if (result.ok) centreOn(entity);
}
