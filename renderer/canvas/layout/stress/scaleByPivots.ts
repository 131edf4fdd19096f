import type { PivotDistances } from './pivotDistances';

const ROUNDS = 100;

/** The strongest direction of a symmetric matrix that has nothing of `without`. */
function strongest(matrix: Float64Array, size: number, without: Float64Array | null): Float64Array {
  let vector = Float64Array.from({ length: size }, (_, at) => 1 + ((at * 7919) % 101) / 101);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (without) {
      let along = 0;
      for (let at = 0; at < size; at += 1) along += vector[at]! * without[at]!;
      for (let at = 0; at < size; at += 1) vector[at]! -= along * without[at]!;
    }
    const turned = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += matrix[row * size + at]! * vector[at]!;
      turned[row] = sum;
    }
    const length = Math.hypot(...turned);
    if (length < 1e-12) break;
    vector = turned.map((value) => value / length);
  }
  return vector;
}

/**
 * Places from the distances to a few pivots: classical scaling of the part of the matrix that is
 * known (Brandes and Pich 2007, "PivotMDS").
 */
export function scaleByPivots(
  { pivots, distances }: PivotDistances,
  x: Float64Array,
  y: Float64Array,
): void {
  const count = x.length;
  const size = pivots.length;
  const centred = new Float64Array(count * size);
  const ofPivot = new Float64Array(size);
  let total = 0;
  for (let node = 0; node < count; node += 1) {
    let ofNode = 0;
    for (let pivot = 0; pivot < size; pivot += 1) {
      const distance = distances[node * size + pivot]!;
      const squared = distance * distance;
      centred[node * size + pivot] = squared;
      ofPivot[pivot]! += squared / count;
      ofNode += squared / size;
    }
    total += ofNode / count;
    for (let pivot = 0; pivot < size; pivot += 1) centred[node * size + pivot]! -= ofNode;
  }
  const products = new Float64Array(size * size);
  for (let node = 0; node < count; node += 1) {
    const row = node * size;
    for (let pivot = 0; pivot < size; pivot += 1) {
      centred[row + pivot] = -0.5 * (centred[row + pivot]! - ofPivot[pivot]! + total);
    }
    for (let one = 0; one < size; one += 1) {
      const value = centred[row + one]!;
      for (let other = one; other < size; other += 1) {
        products[one * size + other]! += value * centred[row + other]!;
      }
    }
  }
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      products[one * size + other] = products[other * size + one]!;
    }
  }
  const first = strongest(products, size, null);
  const second = strongest(products, size, first);
  for (let node = 0; node < count; node += 1) {
    let [right, down] = [0, 0];
    for (let pivot = 0; pivot < size; pivot += 1) {
      right += centred[node * size + pivot]! * first[pivot]!;
      down += centred[node * size + pivot]! * second[pivot]!;
    }
    x[node] = right;
    y[node] = down;
  }
}
