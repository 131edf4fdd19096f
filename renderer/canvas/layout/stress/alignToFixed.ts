import type { LayoutNode } from '../layoutTask';
import type { StressPlaces } from './relaxStress';

/** Moves, turns and, if need be, mirrors places so that fixed nodes are near where they stay. */
export function alignToFixed(
  nodes: readonly Pick<LayoutNode, 'fixed'>[],
  { x, y }: StressPlaces,
  unit: number,
): void {
  const held = nodes.flatMap(({ fixed }, at) =>
    fixed ? [{ at, toX: fixed.x / unit, toY: fixed.y / unit }] : [],
  );
  const mean = (of: (one: (typeof held)[number]) => number): number =>
    held.reduce((sum, one) => sum + of(one), 0) / held.length;
  const [fromX, fromY] = [mean(({ at }) => x[at]!), mean(({ at }) => y[at]!)];
  const [toX, toY] = [mean((one) => one.toX), mean((one) => one.toY)];
  const turnFor = (mirror: 1 | -1): { readonly cos: number; readonly sin: number } => {
    let [cos, sin] = [0, 0];
    for (const one of held) {
      const [dx, dy] = [x[one.at]! - fromX, mirror * (y[one.at]! - fromY)];
      const [wantedX, wantedY] = [one.toX - toX, one.toY - toY];
      cos += dx * wantedX + dy * wantedY;
      sin += dx * wantedY - dy * wantedX;
    }
    return { cos, sin };
  };
  const [plain, mirrored] = [turnFor(1), turnFor(-1)];
  const isMirrored = Math.hypot(mirrored.cos, mirrored.sin) > Math.hypot(plain.cos, plain.sin);
  const turn = isMirrored ? mirrored : plain;
  const length = Math.hypot(turn.cos, turn.sin);
  const [cos, sin] = length < 1e-9 ? [1, 0] : [turn.cos / length, turn.sin / length];
  for (let node = 0; node < x.length; node += 1) {
    const dx = x[node]! - fromX;
    const dy = (isMirrored ? -1 : 1) * (y[node]! - fromY);
    x[node] = toX + dx * cos - dy * sin;
    y[node] = toY + dx * sin + dy * cos;
  }
  for (const one of held) {
    x[one.at] = one.toX;
    y[one.at] = one.toY;
  }
}
