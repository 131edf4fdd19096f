import type { ReportWish } from '../../core/picture/reportOrder';
import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';

/** What a report is about and what lies around it on a chart; empty where nothing of it is there. */
export function partOfChart(
  { nodes, links, attributions }: Pick<ChartSlice, 'nodes' | 'links' | 'attributions'>,
  about: NonNullable<ReportWish['about']>,
): readonly Uid[] {
  const chosen = new Set([...about.entities, ...about.links, ...about.attributions]);
  const part = new Set(nodes.filter(({ uid }) => chosen.has(uid)).map(({ uid }) => uid));
  for (const { uid, from, to } of links) {
    if ([uid, from, to].some((one) => chosen.has(one))) part.add(from).add(to);
  }
  for (const { uid, incident, actor } of attributions) {
    if (![uid, incident, actor].some((one) => one !== null && chosen.has(one))) continue;
    part.add(incident);
    if (actor !== null) part.add(actor);
  }
  return [...part];
}
