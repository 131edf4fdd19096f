import type { Spot } from '../graphCanvasProps';
import type { LayoutNode, LayoutTask } from './layoutTask';
import { neighboursOf } from './neighboursOf';

const GAP = 18;
/** Chart units between what has a date, what is linked to it, and what is neither. */
const BAND = 60;
/** Chart units for all the time between the first and the last day, shared out by its length. */
const TIME = 700;
/** How much higher than wide a column of what stands for one time may be. */
const HIGHER = 2;

interface Column {
  /** The middle of what is possible, in days. */
  readonly day: number;
  readonly dated: LayoutNode[];
  readonly linked: LayoutNode[];
}

/**
 * From left to right as it happened: a vague date stands at the middle of what is possible, and a
 * longer time is a wider gap. What has no date stands below, under the middle of what it is linked
 * to, and what is linked to nothing dated below that: no day is made up for it.
 */
export function layOutByTime({ nodes, lines }: LayoutTask): Map<string, Spot> {
  const { columns, rest } = columnsOf(nodes, lines);
  const cell = {
    width: GAP + Math.max(0, ...nodes.map(({ width }) => width)),
    height: GAP + Math.max(0, ...nodes.map(({ height }) => height)),
  };
  const wide = columns.map(({ dated, linked }) => {
    const most = Math.max(dated.length, linked.length);
    return Math.max(1, Math.ceil(Math.sqrt((most * cell.height) / (cell.width * HIGHER))));
  });
  const rowsOf = (of: 'dated' | 'linked'): number =>
    Math.max(
      0,
      ...columns.map((column, index) => Math.ceil(column[of].length / (wide[index] ?? 1))),
    );
  const linkedTop = rowsOf('dated') * cell.height + BAND;
  const restTop = linkedTop + rowsOf('linked') * cell.height + BAND;
  const places = new Map<string, Spot>();
  const fill = (of: readonly LayoutNode[], left: number, top: number, inRow: number): void => {
    of.forEach(({ id }, index) => {
      places.set(id, {
        x: left + ((index % inRow) + 0.5) * cell.width,
        y: top + (Math.floor(index / inRow) + 0.5) * cell.height,
      });
    });
  };
  const span = (columns.at(-1)?.day ?? 0) - (columns[0]?.day ?? 0);
  let left = 0;
  columns.forEach(({ day, dated, linked }, index) => {
    const inRow = wide[index] ?? 1;
    fill(dated, left, 0, inRow);
    fill(linked, left, linkedTop, inRow);
    const next = columns[index + 1]?.day ?? day;
    left += inRow * cell.width + (span === 0 ? 0 : ((next - day) / span) * TIME);
  });
  fill(rest, 0, restTop, Math.max(1, Math.floor(left / cell.width)));
  return places;
}

function columnsOf(
  nodes: readonly LayoutNode[],
  lines: LayoutTask['lines'],
): { readonly columns: readonly Column[]; readonly rest: readonly LayoutNode[] } {
  const middles = new Map(
    nodes.flatMap(({ id, when }) => (when ? [[id, (when.from + when.to) / 2] as const] : [])),
  );
  const columns = [...new Set(middles.values())]
    .sort((a, b) => a - b)
    .map((day): Column => ({ day, dated: [], linked: [] }));
  const neighbours = neighboursOf(
    nodes.map(({ id }) => id),
    lines,
  );
  const rest: LayoutNode[] = [];
  for (const node of nodes) {
    const own = middles.get(node.id);
    const near = (neighbours.get(node.id) ?? []).flatMap((id) => middles.get(id) ?? []);
    if (own !== undefined) columns.find(({ day }) => day === own)?.dated.push(node);
    else if (near.length === 0) rest.push(node);
    else nearest(columns, near.reduce((sum, day) => sum + day, 0) / near.length)?.linked.push(node);
  }
  return { columns, rest };
}

function nearest(columns: readonly Column[], day: number): Column | undefined {
  const away = (column: Column): number => Math.abs(column.day - day);
  return columns.reduce<Column | undefined>(
    (best, column) => (best && away(best) <= away(column) ? best : column),
    undefined,
  );
}
