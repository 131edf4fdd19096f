import { chartPlaceTable } from '../../tables/chartPlaceTable';
import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';
import { thingsToWords, thingToColumn } from './placedThing';

export const placeOnChart: CommandFunction<'chart.place'> = (args, writer) => {
  const chart = needRow(writer, chartTable, args.chart);
  let added = 0;
  const placed = args.places.map(({ of, x, y, pinned }) => {
    const thing = thingToColumn(writer, of);
    const place = writer.findOne(chartPlaceTable, { chartId: chart.id, ...thing });
    if (place) return writer.put(chartPlaceTable, { ...place, x, y, pinned });
    added += 1;
    const nothing = { entityId: null, attributionId: null };
    return writer.add(chartPlaceTable, { chartId: chart.id, ...nothing, ...thing, x, y, pinned });
  });
  const words = thingsToWords(writer, placed);
  return added === 0 ? `Move ${words}` : `Put ${words} on ${quoted(chart.title)}`;
};
