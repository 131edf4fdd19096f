import { holdByHand, readExpansions, withExpansions } from '../../core/chart/expansions';
import type { Command } from '../../core/commands/command';
import type { PlaceOnChart } from '../../core/language/chart';
import type { ChartSlice } from '../../core/views/sliceView';
import { placedUid } from './placesOnChart';

/** Puts things on a chart so that no collapsing takes them off again. */
export function placeByHand(slice: ChartSlice, places: readonly PlaceOnChart[]): Command[] {
  const { uid: chart, styling } = slice.chart;
  const before = readExpansions(slice.chart);
  const after = holdByHand(before, new Set(places.map(({ of }) => placedUid(of))));
  return [
    { name: 'chart.place', args: { chart, places: [...places] } },
    ...(after === before
      ? []
      : [
          {
            name: 'chart.edit',
            args: { uid: chart, styling: withExpansions(styling, after) },
          } as const,
        ]),
  ];
}
