/**
 * Where the map begins at its left edge, between 0 and 1 of the world's width: at the antimeridian,
 * unless what stands on the map lies closer together on both of its sides.
 */
export function worldCut(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 0;
  // The gap that holds the antimeridian is kept whole where it is the widest.
  let widest = first + 1 - last;
  let cut = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    const [left = 0, right = 0] = [sorted[index - 1], sorted[index]];
    if (right - left <= widest) continue;
    widest = right - left;
    cut = (left + right) / 2;
  }
  return cut;
}

/** The place of the same meridian on a map that begins at `cut`. */
export function fromCut(x: number, cut: number): number {
  return cut + ((((x - cut) % 1) + 1) % 1);
}
