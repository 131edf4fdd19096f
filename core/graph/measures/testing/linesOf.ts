import type { MeasureLines } from '../measureGraph';

/** Lines as they are written in a test. */
export function linesOf(
  nodes: number,
  lines: readonly (readonly [from: number, to: number, oneWay?: number])[],
): MeasureLines {
  return {
    nodes,
    from: Int32Array.from(lines, ([from]) => from),
    to: Int32Array.from(lines, ([, to]) => to),
    oneWay: Uint8Array.from(lines, ([, , oneWay = 0]) => oneWay),
  };
}
