import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that differ by more than `threshold`, which is from 0 to 1 in how different
 * colours look. Edges that are smoothed otherwise do not count: each engine has its own way.
 */
export function shareOfDifferent(one: Buffer, other: Buffer, threshold = 0.2): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(
      `The pictures are ${a.width} × ${a.height} and ${b.width} × ${b.height} pixels large.`,
    );
  }
  const { width, height } = a;
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold }) / (width * height);
}
