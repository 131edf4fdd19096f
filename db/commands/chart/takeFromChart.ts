import { chartPlaceTable } from '../../tables/chartPlaceTable';
import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';
import { thingsToWords, thingToColumn } from './placedThing';
import { membersOf } from '../entity/mergedRows';

export const takeFromChart: CommandFunction<'chart.take'> = (args, writer) => {
  const chart = needRow(writer, chartTable, args.chart);
  const taken = args.of.flatMap((of) => {
    const thing = thingToColumn(writer, of);
    // One that others are merged into stands on a chart wherever one of them does.
    const things =
      'entityId' in thing
        ? membersOf(writer, thing.entityId).map((entityId) => ({ entityId }))
        : [thing];
    return things.flatMap((each) => writer.find(chartPlaceTable, { chartId: chart.id, ...each }));
  });
  const words = thingsToWords(writer, taken);
  for (const place of new Map(taken.map((row) => [row.id, row])).values()) {
    writer.remove(chartPlaceTable, place);
  }
  return `Take ${words} off ${quoted(chart.title)}`;
};
