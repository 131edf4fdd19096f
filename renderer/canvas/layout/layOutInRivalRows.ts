import type { Spot } from '../graphCanvasProps';
import type { LayoutNode, LayoutTask } from './layoutTask';

const GAP = 30;
/** Chart units between the rows and what has no part in them. */
const BAND = 80;

interface Row {
  readonly incident: LayoutNode;
  /** From the likeliest on. */
  readonly rivals: readonly LayoutNode[];
}

function rowsOf({ nodes, lines }: LayoutTask): readonly Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ranks = new Map<string, Map<string, number>>();
  for (const { source, target, likelihood } of lines) {
    if (likelihood === null || source === target) continue;
    const of = ranks.get(source) ?? new Map<string, number>();
    of.set(target, Math.max(likelihood, of.get(target) ?? -Infinity));
    ranks.set(source, of);
  }
  const begin = ({ when }: LayoutNode): number => when?.from ?? Infinity;
  const byName = (one: LayoutNode, other: LayoutNode): number =>
    one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1;
  return [...ranks]
    .flatMap(([id, of]): Row[] => {
      const incident = byId.get(id);
      const rivals = [...of.keys()].flatMap((end) => (ranks.has(end) ? [] : (byId.get(end) ?? [])));
      if (!incident || rivals.length === 0) return [];
      const rank = (rival: LayoutNode): number => of.get(rival.id) ?? -Infinity;
      rivals.sort((one, other) => rank(other) - rank(one) || byName(one, other));
      return [{ incident, rivals }];
    })
    .sort(({ incident: one }, { incident: other }) => {
      const [here, there] = [begin(one), begin(other)];
      return here === there ? byName(one, other) : here - there;
    });
}

/**
 * Incidents in rows, by date; in each row its hypotheses, the likeliest first and what nobody judged
 * last. Who is held in several incidents stands once, in a column at the right, as high as these are
 * on average. What has no part in a hypothesis stands below.
 */
export function layOutInRivalRows(task: LayoutTask): Map<string, Spot> {
  const { nodes } = task;
  const rows = rowsOf(task);
  const width = GAP + Math.max(0, ...nodes.map((node) => node.width));
  const height = GAP + Math.max(0, ...nodes.map((node) => node.height));
  const rowsWith = new Map<string, number[]>();
  rows.forEach(({ rivals }, row) => {
    for (const { id } of rivals) rowsWith.set(id, [...(rowsWith.get(id) ?? []), row]);
  });
  const places = new Map<string, Spot>();
  let columns = 1;
  rows.forEach(({ incident, rivals }, row) => {
    places.set(incident.id, { x: 0, y: row * height });
    const own = rivals.filter(({ id }) => rowsWith.get(id)?.length === 1);
    own.forEach(({ id }, at) => places.set(id, { x: (at + 1) * width, y: row * height }));
    columns = Math.max(columns, own.length + 1);
  });
  const shared = [...rowsWith]
    .filter(([, of]) => of.length > 1)
    .map(([id, of]) => ({ id, middle: of.reduce((sum, row) => sum + row, 0) / of.length }))
    .sort((one, other) => one.middle - other.middle || (one.id < other.id ? -1 : 1));
  let bottom = rows.length * height;
  let next = 0;
  for (const { id, middle } of shared) {
    next = Math.max(next, Math.round(middle) * height);
    places.set(id, { x: (columns + 0.5) * width, y: next });
    next += height;
    bottom = Math.max(bottom, next);
  }
  const rest = nodes.filter(({ id }) => !places.has(id));
  const inRow = Math.max(columns + 1, Math.ceil(Math.sqrt(rest.length)));
  rest.forEach(({ id }, at) => {
    places.set(id, {
      x: (at % inRow) * width,
      y: bottom + (rows.length > 0 ? BAND : 0) + Math.floor(at / inRow) * height,
    });
  });
  return places;
}
