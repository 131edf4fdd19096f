import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';

export const editChart: CommandFunction<'chart.edit'> = (args, writer) => {
  const row = needRow(writer, chartTable, args.uid);
  const edited = writer.put(chartTable, { ...row, ...args });
  return edited.title === row.title
    ? `Edit the chart ${quoted(row.title)}`
    : `Rename the chart ${quoted(row.title)} to ${quoted(edited.title)}`;
};
