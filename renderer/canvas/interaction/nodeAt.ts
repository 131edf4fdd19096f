import type { NodeSingular } from 'cytoscape';
import { boxHolds, growBox } from '../geometry/box';
import type { Spot } from '../graphCanvasProps';
import { nodeBox } from '../scene/edgeGeometry';
import type { SceneState } from '../scene/sceneState';

/** The topmost node at this spot of the chart, or within `room` chart units of it. */
export function nodeAt(
  { core }: Pick<SceneState, 'core'>,
  spot: Spot,
  { room = 0, selector = '*' }: { room?: number; selector?: string } = {},
): NodeSingular | null {
  return (
    core
      .nodes(selector)
      .toArray()
      .findLast((node) => boxHolds(growBox(nodeBox(node), room), spot)) ?? null
  );
}
