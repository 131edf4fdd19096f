/** The shortest arc that holds all these angles, in radians; `from` ≤ `to`, clockwise on screen. */
export function smallestArc(angles: readonly number[]): { from: number; to: number } {
  const turn = 2 * Math.PI;
  const sorted = angles.map((angle) => ((angle % turn) + turn) % turn).sort((a, b) => a - b);
  let widest = -1;
  let from = sorted[0] ?? 0;
  sorted.forEach((angle, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + turn;
    if (next - angle <= widest) return;
    widest = next - angle;
    from = next % turn;
  });
  return { from, to: from + turn - Math.max(0, widest) };
}
