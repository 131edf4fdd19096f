import { z } from 'zod';
import { countNeighbours } from './countNeighbours';
import { findCommunities } from './findCommunities';
import { findComponents } from './findComponents';
import type { Groups } from './groups';
import { measureBetweenness, type TellProgress } from './measureBetweenness';
import { measureBrokerage } from './measureBrokerage';
import { measureCloseness } from './measureCloseness';
import type { MeasureGraph } from './measureGraph';
import { rankByLinks } from './rankByLinks';

export const measureNames = [
  'degree',
  'betweenness',
  'pagerank',
  'closeness',
  'brokers',
  'communities',
  'components',
] as const;

/** What is measured: over what, and whether hypotheses count as lines. */
export const measureWishSchema = z.strictObject({
  measure: z.enum(measureNames),
  scope: z.enum(['chart', 'case']),
  attributions: z.boolean(),
});

export type MeasureWish = z.infer<typeof measureWishSchema>;

export type MeasureName = (typeof measureNames)[number];

/** What was measured: by node a number, or the group that it is in. */
export type Measured =
  | { readonly type: 'values'; readonly values: Float64Array }
  | { readonly type: 'groups'; readonly groups: Groups };

const values = (found: Float64Array): Measured => ({ type: 'values', values: found });
const groups = (found: Groups): Measured => ({ type: 'groups', groups: found });

const ways: Readonly<Record<MeasureName, (graph: MeasureGraph, tell: TellProgress) => Measured>> = {
  degree: (graph) => values(countNeighbours(graph)),
  betweenness: (graph, tell) => values(measureBetweenness(graph, tell)),
  pagerank: (graph) => values(rankByLinks(graph)),
  closeness: (graph, tell) => values(measureCloseness(graph, tell)),
  brokers: (graph) => values(measureBrokerage(graph)),
  communities: (graph) => groups(findCommunities(graph)),
  components: (graph) => groups(findComponents(graph)),
};

export function measure(
  name: MeasureName,
  graph: MeasureGraph,
  tell: TellProgress = () => undefined,
): Measured {
  return ways[name](graph, tell);
}
