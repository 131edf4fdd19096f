import type { Spot } from '../graphCanvasProps';
import type { LayoutNode } from './layoutTask';

/** Chart units that are left free between two nodes. */
const GAP = 16;

type Sized = Pick<LayoutNode, 'id' | 'width' | 'height'>;

/** The radius at which nodes that stand around a point at equal angles do not touch. */
export function ringRadius(nodes: readonly Sized[]): number {
  const size = GAP + Math.max(0, ...nodes.map(({ width, height }) => Math.hypot(width, height)));
  return nodes.length < 2 ? 0 : size / (2 * Math.sin(Math.PI / nodes.length));
}

/** Places at equal angles around the origin, beginning above it. */
export function ringOf(nodes: readonly Sized[], radius: number): (readonly [string, Spot])[] {
  return nodes.map(({ id }, index) => {
    const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
    return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });
}
