import type { Measured } from './measures';

/** Nodes as a rank list has them: the highest values first, or group by group. */
export function rankNodes(measured: Measured): Int32Array {
  const keys = measured.type === 'values' ? measured.values : measured.groups.of;
  const sign = measured.type === 'values' ? -1 : 1;
  const order = Int32Array.from({ length: keys.length }, (_, node) => node);
  return order.sort((a, b) => sign * (keys[a]! - keys[b]!) || a - b);
}
