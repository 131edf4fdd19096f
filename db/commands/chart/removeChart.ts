import { Refused } from '../../refused';
import { chartTable } from '../../tables/chartTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { quoted } from '../rows/wording';

export const removeChart: CommandFunction<'chart.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, chartTable, uid);
  if (writer.find(chartTable, {}).length === 1) {
    throw new Refused(
      'chart.last',
      `${quoted(row.title)} is the only chart of the case. Add another one before you delete it.`,
    );
  }
  const removal = new Removal(writer);
  removal.chart(row);
  return `Delete the chart ${quoted(row.title)}${removal.toWords()}`;
};
