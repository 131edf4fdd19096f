import type { Spot } from '../graphCanvasProps';
import type { EdgeData, GraphElement, GraphElements, NodeData } from './graphElement';

interface ElementUpdate {
  readonly id: string;
  /** All data, when any of them changed. */
  readonly data: NodeData | EdgeData | null;
  /** Only when the chart's place for it changed: a node under the pointer stays where it is. */
  readonly position: Spot | null;
}

/** The least that turns the elements before into those after. */
export interface ElementDiff {
  readonly removed: readonly string[];
  readonly added: readonly GraphElement[];
  readonly updated: readonly ElementUpdate[];
}

export function diffElements(before: GraphElements, after: GraphElements): ElementDiff {
  const removed: string[] = [];
  const added: GraphElement[] = [];
  const updated: ElementUpdate[] = [];
  for (const [id, old] of before) {
    const now = after.get(id);
    if (!now || !sameEnds(old, now)) removed.push(id);
  }
  for (const [id, now] of after) {
    const old = before.get(id);
    if (!old || !sameEnds(old, now)) {
      added.push(now);
      continue;
    }
    const data = sameFields(old.data, now.data) ? null : now.data;
    const position =
      old.group === 'nodes' && now.group === 'nodes' && !sameFields(old.position, now.position)
        ? now.position
        : null;
    if (data || position) updated.push({ id, data, position });
  }
  return { removed, added, updated };
}

/** Cytoscape cannot turn a node into an edge, and an edge with other ends is another line. */
function sameEnds(a: GraphElement, b: GraphElement): boolean {
  if (a.group === 'nodes' || b.group === 'nodes') return a.group === b.group;
  return a.data.source === b.data.source && a.data.target === b.data.target;
}

function sameFields(a: object, b: object): boolean {
  if (a === b) return true;
  const other = b as Record<string, unknown>;
  return Object.entries(a).every(([key, value]) => Object.is(value, other[key]));
}
