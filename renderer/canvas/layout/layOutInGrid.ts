import type { Spot } from '../graphCanvasProps';
import type { LayoutTask } from './layoutTask';

const GAP = 20;
/** A window is wider than high. */
const WIDER = 1.4;

const inOrder = new Intl.Collator('en', { numeric: true });

/** Rows of equal cells, by kind and then by name. */
export function layOutInGrid({ nodes }: LayoutTask): Map<string, Spot> {
  const width = GAP + Math.max(0, ...nodes.map((node) => node.width));
  const height = GAP + Math.max(0, ...nodes.map((node) => node.height));
  const columns = Math.max(1, Math.round(Math.sqrt((nodes.length * WIDER * height) / width)));
  const sorted = nodes.toSorted(
    (a, b) =>
      inOrder.compare(a.kind, b.kind) || inOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    sorted.map(({ id }, index) => [
      id,
      { x: (index % columns) * width, y: Math.floor(index / columns) * height },
    ]),
  );
}
