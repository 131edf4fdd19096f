import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { refuseTakenUid } from '../rows/needRow';
import { quoted } from '../rows/wording';

export const createChart: CommandFunction<'chart.create'> = (args, writer) => {
  refuseTakenUid(writer, chartTable, args.uid);
  writer.add(chartTable, { ...args, ...writer.recorded });
  return `Add the chart ${quoted(args.title)}`;
};
