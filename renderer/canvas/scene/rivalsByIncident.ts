import type { EdgeSingular } from 'cytoscape';
import type { EdgeData } from '../elements/graphElement';
import type { SceneState } from './sceneState';

/** The lines of the rival hypotheses of each incident that has more than one. */
export function rivalsByIncident({
  core,
}: Pick<SceneState, 'core'>): ReadonlyMap<string, readonly EdgeSingular[]> {
  const byIncident = new Map<string, EdgeSingular[]>();
  core.edges('[rivals > 1]').forEach((edge) => {
    const { source } = edge.data() as EdgeData;
    byIncident.set(source, [...(byIncident.get(source) ?? []), edge]);
  });
  return byIncident;
}
