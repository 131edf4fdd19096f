import { chartPlaceTable } from '../../tables/chartPlaceTable';
import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';
import { thingsToWords, thingToColumn } from './placedThing';

export const takeFromChart: CommandFunction<'chart.take'> = (args, writer) => {
  const chart = needRow(writer, chartTable, args.chart);
  const taken = args.of.flatMap((of) =>
    writer.find(chartPlaceTable, { chartId: chart.id, ...thingToColumn(writer, of) }),
  );
  const words = thingsToWords(writer, taken);
  for (const place of new Map(taken.map((row) => [row.id, row])).values()) {
    writer.remove(chartPlaceTable, place);
  }
  return `Take ${words} off ${quoted(chart.title)}`;
};
