import type { CaseColumns } from '../../views/measureView';
import { countPackedUids } from '../packUids';
import type { TellProgress } from './measureBetweenness';
import { buildMeasureGraph } from './measureGraph';
import { measure, type Measured, type MeasureName } from './measures';
import { rankNodes } from './rankNodes';

export interface Found {
  readonly measured: Measured;
  /** Nodes in the order of their ranks. */
  readonly order: Int32Array;
}

export function measureColumns(
  name: MeasureName,
  { uids, from, to, oneWay }: CaseColumns,
  tell?: TellProgress,
): Found {
  const graph = buildMeasureGraph({ nodes: countPackedUids(uids), from, to, oneWay });
  const measured = measure(name, graph, tell);
  return { measured, order: rankNodes(measured) };
}
