import { seededRandom, shuffle } from './seededRandom';

/** Up to so many nodes, ways are followed from each of them. */
export const EXACT_UP_TO = 5000;

/** From so many of a larger graph, always the same ones. */
export const SAMPLED = 500;

const SEED = 1;

/** The nodes from which ways are followed: all, or a sample that is spread evenly by chance. */
export function pivotsOf(nodes: number, exactUpTo = EXACT_UP_TO, sampled = SAMPLED): Int32Array {
  const all = Int32Array.from({ length: nodes }, (_, node) => node);
  if (nodes <= exactUpTo || nodes <= sampled) return all;
  shuffle(all, seededRandom(SEED));
  return all.slice(0, sampled).sort();
}
