import type { Box } from '../geometry/box';
import type { Spot } from '../graphCanvasProps';
import { spreadApart } from './stress/spreadApart';
import type { LayoutLine, LayoutNode, LayoutTask } from './layoutTask';

/** Chart units around what stands together, with room for a title. */
const ROOM = { across: 30, down: 40 };

type LayOut = (task: LayoutTask) => ReadonlyMap<string, Spot>;

interface Part {
  readonly id: string;
  readonly nodes: readonly LayoutNode[];
  readonly places: ReadonlyMap<string, Spot>;
  readonly box: Box;
}

function boxOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Spot>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, width, height } of nodes) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    left = Math.min(left, x - width / 2);
    top = Math.min(top, y - height / 2);
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return {
    left: left - ROOM.across,
    right: right + ROOM.across,
    top: top - ROOM.down,
    bottom: bottom + ROOM.down,
  };
}

/** Lines between parts, each pair of them once; those inside a part are gone. */
function linesBetween(
  lines: readonly LayoutLine[],
  partOf: ReadonlyMap<string, string>,
): readonly LayoutLine[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const source = partOf.get(line.source) ?? line.source;
    const target = partOf.get(line.target) ?? line.target;
    if (source === line.source && target === line.target) return [line];
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    if (source === target || seen.has(key)) return [];
    seen.add(key);
    return [{ ...line, source, target }];
  });
}

/** Springs keep small nodes apart, but not what is as large as a part of a chart. */
function withoutOverlap(
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, Spot> {
  const boxes = {
    x: Float64Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    y: Float64Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    width: Float64Array.from(nodes, ({ width }) => width),
    height: Float64Array.from(nodes, ({ height }) => height),
    fixed: Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0)),
  };
  spreadApart(boxes);
  return new Map(
    nodes.map(({ id }, index) => [id, { x: boxes.x[index] ?? 0, y: boxes.y[index] ?? 0 }] as const),
  );
}

/**
 * Arranges what is to stand together by itself, and then the whole with each of these parts as one
 * large node. A part of which something is fixed has no form of its own: it is arranged with all
 * the others. Null: there is no such part.
 */
export function layOutTogether(
  task: LayoutTask,
  inside: LayOut,
  outside: LayOut,
): ReadonlyMap<string, Spot> | null {
  const byId = new Map(task.nodes.map((node) => [node.id, node]));
  const parts = (task.together ?? []).flatMap((ids, index): Part[] => {
    const nodes = ids.flatMap((id) => byId.get(id) ?? []);
    if (nodes.length < 2 || nodes.some(({ fixed }) => fixed)) return [];
    const members = new Set(nodes.map(({ id }) => id));
    const places = inside({
      kind: task.kind,
      nodes,
      lines: task.lines.filter(({ source, target }) => members.has(source) && members.has(target)),
      centre: task.centre.filter((id) => members.has(id)),
    });
    return [{ id: `together ${String(index)}`, nodes, places, box: boxOf(nodes, places) }];
  });
  if (parts.length === 0) return null;
  const partOf = new Map(parts.flatMap(({ id, nodes }) => nodes.map((node) => [node.id, id])));
  const large = parts.map(({ id, box }): LayoutNode => ({
    id,
    width: box.right - box.left,
    height: box.bottom - box.top,
    fixed: null,
    kind: '',
    name: id,
    when: null,
    at: null,
  }));
  const apart = [...task.nodes.filter(({ id }) => !partOf.has(id)), ...large];
  const around = withoutOverlap(
    apart,
    outside({
      kind: task.kind,
      nodes: apart,
      lines: linesBetween(task.lines, partOf),
      centre: [...new Set(task.centre.map((id) => partOf.get(id) ?? id))],
    }),
  );
  const places = new Map([...around].filter(([id]) => byId.has(id)));
  for (const { id, nodes, places: own, box } of parts) {
    const middle = around.get(id) ?? { x: 0, y: 0 };
    for (const node of nodes) {
      const { x, y } = own.get(node.id) ?? { x: 0, y: 0 };
      places.set(node.id, {
        x: middle.x + x - (box.left + box.right) / 2,
        y: middle.y + y - (box.top + box.bottom) / 2,
      });
    }
  }
  return places;
}
