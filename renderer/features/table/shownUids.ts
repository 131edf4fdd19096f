import type { TableName } from '../../../core/table/tableColumns';
import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';

/**
 * What the rows of a chart are, or speak of: what its filter lets through. Claims and sources are
 * listed by what they speak of.
 */
export function shownUids(
  { nodes, links, attributions }: Pick<ChartSlice, 'nodes' | 'links' | 'attributions'>,
  table: TableName,
): readonly Uid[] {
  const shown = {
    entities: [nodes],
    links: [links],
    attributions: [attributions],
    claims: [nodes, links, attributions],
    sources: [nodes, links, attributions],
  }[table];
  return shown.flatMap((things) => things.map(({ uid }) => uid));
}
