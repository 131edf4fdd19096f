import { seededRandom } from '../../generate/random';

/** How far from an entity those are that stand near it, by their numbers. */
const NEAR = 40;

export interface BulkLines {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Lines of a made-up case, by the numbers of their ends from 0 on. Half of them lead to what is
 * near, half to anything, the first ones much more often: so there are clusters, short ways and hubs.
 */
export function bulkLines(entities: number, perEntity: number): BulkLines {
  const { next: random } = seededRandom(1);
  const count = entities * perEntity;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let line = 0; line < count; line += 1) {
    const one = line % entities;
    const isNear = random() < 0.5;
    const skewed = random();
    const other = isNear
      ? one + 1 + Math.floor(skewed * NEAR)
      : Math.floor(skewed * skewed * entities);
    from[line] = one;
    to[line] = other % entities === one ? (one + 1) % entities : other % entities;
  }
  return { from, to };
}
